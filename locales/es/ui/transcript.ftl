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
transcript-half = Traduciendo { $from } → { $to }
transcript-half-later = Sigue al texto intermedio
transcript-notice-wrong-language = El intérprete indica que es otro idioma
transcript-notice-relief-took-over = El relevo ha tomado el puesto
transcript-notice-relay-started = Dos intérpretes trabajan ahora con un idioma intermedio
transcript-notice-language-added = Se habla otro idioma más
transcript-notice-interpreter-yielded = El intérprete pasó a un caso con peligro de muerte
transcript-notice-partner-joined = Hay un intérprete externo en línea
transcript-notice-partner-left = El intérprete externo ha salido
transcript-notice-caller-gone = El llamante ya no está en línea
transcript-notice-caller-back = El llamante ha vuelto
transcript-notice-session-taken-over = Otro puesto se ha hecho cargo de la llamada
transcript-notice-listened-in = Un supervisor escucha
transcript-notice-interpreter-left = El intérprete ha salido
