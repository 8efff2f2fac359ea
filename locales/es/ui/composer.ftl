# Donde el intérprete escribe las traducciones y las corrige.

composer-label = Traducción
composer-scope = Escritura
composer-direction = Sentido
# Variables:
#   $language (String) - name of the caller's language in itself
composer-to-caller = Traducción a { $language }
# Variables:
#   $language (String) - name of the caller's language in itself
composer-to-service = Traducción de { $language } al chino
composer-flips = Cambia tras cada intervención
composer-whose = De quién
composer-fidelity = Fidelidad
composer-fidelity-verbatim = Literal
composer-fidelity-key-facts = Datos clave
composer-fidelity-oral = Solo oral
composer-oral-hint = Solo oral: Enter lo marca; se pueden añadir unas palabras
composer-set-aside = Esta no
# Variables:
#   $count (Number) - sentences that wait for a rendition
composer-waiting = { $count ->
    [one] { $count } intervención más en espera
   *[other] { $count } intervenciones más en espera
  }
composer-source = Original
composer-source-field = Palabras originales (opcional)
composer-enter = Shift Enter: línea nueva
composer-send = Enviar
composer-again = Enviar de nuevo
# Variables:
#   $why (String) - a whole sentence
composer-failed = No enviado, su texto se conserva. { $why }
composer-correct = Corregir la última
composer-correct-label = Texto corregido
composer-correct-said = Corregir el original
composer-correct-rendered = Corregir la traducción
composer-correct-save = Guardar corrección
composer-reason = Motivo
composer-reason-mistranslated = Mal traducido
composer-reason-misheard = Mal oído
composer-reason-typing = Error de escritura
composer-reason-omission = Omitido
composer-unclear = Poco claro
