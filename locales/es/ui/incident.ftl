# La ficha del incidente y el parte que se envía al despacho.

incident-title = Incidente
incident-saved = Guardado
# Variables:
#   $count (Number) - fields
incident-unsaved = { $count } sin enviar
incident-empty = Nada todavía
incident-place = Lugar
incident-place-hint = Calle, número, comercio, salida
incident-district = Distrito
incident-read-back = Repetido y confirmado
incident-verified-officer = Confirmado por el agente
incident-landmarks = Puntos de referencia
incident-category = Categoría
incident-scene = En el lugar
incident-note = Datos clave
incident-hurt = Heridos
incident-hurt-unclear = No está claro
incident-hurt-bad = Introduzca un número entero de 0 a 9999
incident-safe = ¿Está a salvo el llamante?
incident-weapon = ¿Hay un arma?
incident-yes = Sí
incident-no = No
incident-unclear = No está claro
incident-caller-name = Nombre del llamante
incident-nationality = Nacionalidad
incident-callback = Teléfono de contacto
incident-changed = Recién cambiado en otro puesto
# Variables:
#   $value (String) - the new value
incident-changed-while = Cambiado en otro puesto a: { $value }
incident-snapshot = Enviar parte
incident-snapshot-again = Enviar actualización
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
incident-snapshot-sent = N.º { $n } enviado { $time }
incident-snapshot-stale = Modificado después
incident-snapshot-none = Ningún parte enviado
# Variables:
#   $fields (String) - names of the fields
incident-missing = Falta: { $fields }
incident-missing-none = Se conocen los cuatro datos
incident-missing-place = lugar
incident-missing-category = categoría
incident-missing-hurt-count = heridos
incident-missing-safe = seguridad
incident-known-so-far = Lo que se sabe
incident-known-hint = opcional, puede esperar
incident-more = Llamante
