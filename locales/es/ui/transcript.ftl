# La transcripción: una fila por intervención, idioma del llamante al inicio, chino al final.

transcript-label = Transcripción
transcript-follow = Siguiendo
transcript-follow-off = Sin seguir
# Variables:
#   $count (Number) - rows below the visible part
transcript-new = { $count ->
    [one] { $count } nueva
   *[other] { $count } nuevas
  }
transcript-empty = Aún no se ha dicho nada
transcript-empty-hint = La primera intervención aparece aquí.
transcript-chinese = 中文
transcript-pending = Traduciendo
transcript-queued = Guardado aquí, se enviará
transcript-not-written = Original sin anotar
transcript-not-rendered = Sin traducción escrita
transcript-unclear = Poco claro, verifíquelo
transcript-corrected = Corregido
# Variables:
#   $by (String) - who corrected
transcript-corrected-by = Corregido por { $by }
transcript-key-facts = Datos clave
transcript-oral = Solo oral, sin escribir
transcript-note = Nota
transcript-ask-repeat = pide que se repita
transcript-ask-slower = pide que se hable más despacio
transcript-ask-one-at-a-time = pide que se hable de uno en uno
transcript-ask-check-name = pide verificar un nombre o número
transcript-notice-interpreter-lost = Línea con el intérprete perdida
transcript-notice-interpreter-joined = El intérprete está en línea
transcript-speaker-caller = Llamante
transcript-speaker-call-taker = Operador
transcript-speaker-interpreter = Intérprete
transcript-speaker-officer = Agente
transcript-speaker-phrase = Frase
transcript-speaker-system = Sistema
transcript-speaker-supervisor = Supervisor
transcript-seal-caller = L
transcript-seal-call-taker = O
transcript-seal-interpreter = I
transcript-seal-officer = A
transcript-seal-phrase = F
transcript-seal-system = S
transcript-seal-supervisor = V
