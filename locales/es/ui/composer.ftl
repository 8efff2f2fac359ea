# Donde el intérprete escribe las traducciones y las corrige.

composer-label = Traducción
composer-scope = Escritura
composer-direction = Sentido
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
composer-between = Traducción de { $from } a { $to }
composer-other = Otro idioma
composer-other-which = ¿Qué idioma se habla? Solo para esta intervención
composer-other-on = Esta intervención: { $language }
composer-other-back = Como antes: { $language }
composer-other-add = Añadir un intérprete
composer-other-added = Se busca intérprete: { $language }
composer-after-main = Hacia { $language } se parte de las palabras del intérprete principal; ahora no espera nada.
composer-correct-relayed = Corregir el texto intermedio
