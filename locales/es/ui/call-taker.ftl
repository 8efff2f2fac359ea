# El puesto del operador: sesión nueva, llamada al intérprete, conversación.

call-taker-scope-new = Sesión nueva
call-taker-scope-talk = Sesión
call-taker-question = ¿Qué idioma?
call-taker-question-hint = Una tecla llama a un intérprete. Complete el resto mientras suena.
call-taker-question-phrases = Pulse el número del idioma: solo frases, no se llama a ningún intérprete.
call-taker-origin = Origen
call-taker-origin-caller = Llamante
call-taker-origin-officer = Agente
call-taker-number = Número del llamante
call-taker-number-officer = Número en el lugar
call-taker-incident = N.º de incidente
call-taker-queue = Cola, todos los puestos
call-taker-covered = Idiomas con alguien libre
# Variables:
#   $count (Number) - languages covered
#   $all (Number) - languages
call-taker-of = { $count } / { $all }
# Variables:
#   $language (String) - name of the language
call-taker-ring = Llamar a intérprete de { $language }
call-taker-ring-language = Llamar a un intérprete
# Variables:
#   $count (Number) - free interpreters
call-taker-free = { $count ->
    [one] { $count } libre
   *[other] { $count } libres
  }
call-taker-none-free = Nadie libre
call-taker-none-on-shift = Nadie de turno
# Variables:
#   $time (String) - expected time, 00:00
call-taker-expect = aprox. { $time }
# Variables:
#   $seconds (Number) - expected time
call-taker-expect-seconds = aprox. { $seconds } s
call-taker-expect-none = sin estimación
# Variables:
#   $count (Number) - sessions waiting
call-taker-waiting = { $count } en cola
# Variables:
#   $code (String) - country code
call-taker-suggested = Prefijo +{ $code }
call-taker-other = Otro idioma
call-taker-other-hint = Este centro no atiende ningún otro idioma
call-taker-other-choose = Idiomas sin tecla
call-taker-phrases = Solo frases, sin intérprete
call-taker-phrases-hint = En grande y guardadas en el registro
call-taker-phrases-armed = Pulse ahora 1–8, Esc para cancelar
call-taker-offline = Sin conexión, no se puede llamar
call-taker-shift = Mis sesiones de este turno
# Variables:
#   $count (Number) - summaries owed
call-taker-unfinished = { $count ->
    [one] { $count } resumen por terminar
   *[other] { $count } resúmenes por terminar
  }
# Variables:
#   $count (Number) - sessions today
call-taker-today = { $count } hoy
# Variables:
#   $seconds (Number) - mean wait
call-taker-mean-wait = respuesta media { $seconds } s
call-taker-shift-empty = Aún no hay sesiones en este turno
call-taker-shift-empty-hint = Pulse un número para iniciar la primera.
call-taker-column-time = Hora
call-taker-column-language = Idioma
call-taker-column-incident = Incidente
call-taker-column-interpreter = Intérprete
call-taker-column-length = Duración
call-taker-column-outcome = Estado
call-taker-summary-due = Falta el resumen
call-taker-ending-completed = Completada
call-taker-ending-withdrawn = Anulada
call-taker-ending-unserved = Nadie respondió
call-taker-ending-abandoned = El llamante se fue
call-taker-live = En curso
call-taker-hint-ring = llamar a intérprete
call-taker-hint-number = número
call-taker-hint-place = lugar
call-taker-hint-category = categoría
call-taker-hint-phrases = solo frases
call-taker-hint-keys = todos los atajos
call-taker-undo = Deshacer
# Variables:
#   $seconds (Number) - seconds left
call-taker-undo-left = ¿Tecla equivocada? { $seconds } s para deshacer
call-taker-ring-progress = Tiempo de llamada
# Variables:
#   $name (String) - who is rung
call-taker-ring-now = Llamando a { $name }
call-taker-offers = Llamados hasta ahora
call-taker-offer-accepted = respondió
call-taker-offer-declined-technical = problema técnico
call-taker-offer-declined-not-able = no puede
call-taker-offer-declined-conflict = conflicto de intereses
call-taker-offer-declined-other = otro motivo
# Variables:
#   $reason (String) - why
call-taker-offer-declined = rechazó: { $reason }
call-taker-offer-expired = sin respuesta
call-taker-offer-withdrawn = omitido
call-taker-offer-lost = conexión perdida
call-taker-next-interpreter = Siguiente intérprete
call-taker-call-interpreter = Llamar a un intérprete
call-taker-change-language = Cambiar de idioma
call-taker-held-title = Llamada retenida
call-taker-held-text = Los demás interlocutores esperan.
# Variables:
#   $name (String) - the interpreter
call-taker-reconnecting-title = El intérprete { $name } perdió la línea, en espera
call-taker-reconnecting-text = Use las frases; al agotarse el tiempo se llama a otro intérprete.
call-taker-phrases-only-text = Solo frases: no se llamó a ningún intérprete.
call-taker-write = Anotar lo que se dijo
call-taker-write-who = Quién lo dijo
call-taker-write-caller = Llamante
call-taker-write-officer = Agente
call-taker-write-me = Yo
call-taker-write-note = Nota
call-taker-write-caller-hint = Lo que dijo el llamante
call-taker-write-me-hint = Lo que dijo usted
call-taker-write-officer-hint = Lo que dijo el agente
call-taker-write-note-hint = Nota al intérprete, no se lee al llamante
call-taker-write-send = Anotar
call-taker-note = Nota al intérprete
call-taker-switch-voice = Anotar: cambiar de hablante
call-taker-correct = Corregir
call-taker-correct-last = Corregir la última intervención
call-taker-correct-title = Corregir una intervención
call-taker-correct-side = Qué texto
call-taker-correct-said = Lo que se dijo
call-taker-correct-rendered = La traducción
call-taker-correct-text = Texto nuevo
call-taker-correct-reason = Motivo
call-taker-reason-typing = Error de escritura
call-taker-reason-misheard = Mal oído
call-taker-reason-mistranslated = Mal traducido
call-taker-reason-omission = Omisión
call-taker-correct-save = Corregir y conservar el anterior
call-taker-correct-hint = El texto anterior queda, tachado.
call-taker-end = Terminar y resumir
call-taker-audited = Todo queda registrado
call-taker-end-title = ¿Sigue el llamante en la línea?
call-taker-end-text = Una sesión terminada no se puede retomar.
call-taker-end-completed = Concluida, terminar
call-taker-end-abandoned = El llamante se ha ido
call-taker-end-keep = Continuar
call-taker-failed = No se pudo completar
call-taker-palette = Acciones
call-taker-palette-phrases = Frases
call-taker-palette-languages = Idiomas
call-taker-loading = Abriendo la sesión
call-taker-origin-station = Comisaría
call-taker-origin-partner = Línea asociada
call-taker-origin-next = Siguiente origen
call-taker-hint-origin = origen
call-taker-number-station = Número de la comisaría
call-taker-number-partner = Su número
call-taker-incident-partner = Su referencia
call-taker-station = Comisaría
call-taker-officer-name = Nombre del agente
call-taker-service = Servicio
call-taker-service-desk = Su puesto
call-taker-correct-relayed = El relé
