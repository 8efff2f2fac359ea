# Palabras de las piezas genéricas: cerrar, borrar, esperar. Nada aquí conoce una llamada.

part-close = Cerrar
part-clear = Borrar
part-cancel = Cancelar
part-loading = Cargando…
part-loading-long = Está tardando más de lo habitual.
part-remove = Quitar
# Variables:
#   $label (String) - what is removed, e.g. a filter
part-remove-named = Quitar { $label }
part-required = Obligatorio
part-sort-ascending = Ascendente
part-sort-descending = Descendente
part-dismiss = Entendido
part-copy = Copiar
part-copied = Copiado
part-copy-failed = No se copió: seleccione el texto y pulse Ctrl C
part-back = Atrás
part-retry = Reintentar
