# Una orden no aceptada: cuál era, y su texto, que se conserva.

refused-label = No aceptado
# Variables:
#   $what (String) - which command, in words
refused-title = No aceptado: { $what }
refused-words = Su texto
# Variables:
#   $count (Number) - further notices below
refused-more = { $count } más
refused-dismiss = Entendido
refused-what-other = una orden
refused-what-set-presence = su estado
refused-what-open-session = abrir una sesión
refused-what-withdraw-session = anular la sesión
refused-what-request-interpreter = llamar a un intérprete
refused-what-next-interpreter = llamar al siguiente intérprete
refused-what-change-language = el cambio de idioma
refused-what-accept-offer = aceptar la llamada
refused-what-decline-offer = rechazar la llamada
refused-what-join-session = unirse a la sesión
refused-what-speak = una intervención
refused-what-use-phrase = una frase
refused-what-interpret = una traducción
refused-what-intervene = una petición a los hablantes
refused-what-add-note = una nota
refused-what-revise = una corrección
refused-what-mark-unclear = la marca «poco claro»
refused-what-set-fact = un campo de la ficha
refused-what-set-priority = la prioridad
refused-what-send-snapshot = el parte al despacho
refused-what-hold-session = retener la llamada
refused-what-resume-session = retomar la llamada
refused-what-call-supervisor = llamar al supervisor
refused-what-hand-off = la transferencia
refused-what-end-session = terminar la sesión
refused-what-summarise = el resumen
refused-what-attest = la declaración del intérprete sobre el registro
refused-what-read-transcript = abrir un registro
refused-what-update-person = un cambio de personal
refused-what-set-roster = los turnos
refused-what-set-policy = las reglas
refused-what-drop-request = la cancelación de una solicitud
refused-what-ask-relief = la petición de relevo
refused-what-take-over-seat = la asunción del relevo
refused-what-start-relay = el inicio del relé
refused-what-end-relay = el fin del relé
refused-what-add-language = añadir una lengua
refused-what-leave-session = salir de la sesión
refused-what-prefer-gender = la preferencia de mujer u hombre
refused-what-ring-person = llamar a una persona
refused-what-yield-interpreter = ceder el intérprete
refused-what-refuse-yield = conservar el intérprete
refused-what-call-partner = la línea externa
refused-what-partner-on = la entrada del intérprete externo
refused-what-partner-off = la salida del intérprete externo
refused-what-caller-left = el corte del llamante
refused-what-call-back-tried = una devolución de llamada
refused-what-set-silent = el modo silencioso
refused-what-link-sessions = la vinculación de sesiones
refused-what-take-over-session = tomar la llamada
refused-what-listen-in = la escucha
