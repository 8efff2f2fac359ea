# La vista en directo del supervisor.

board-figures = Cifras
board-waiting-now = En cola
# Variables:
#   $count (Number) - sessions with priority 1
board-waiting-p1 = { $count ->
    [0] ninguna P1
    [one] { $count } en P1
   *[other] { $count } en P1
  }
board-longest = Espera más larga
# Variables:
#   $language (String) - a language
#   $desk (String) - label of the desk
board-longest-of = { $language } · { $desk }
board-longest-none = nadie espera
board-on-calls = En llamada
# Variables:
#   $count (Number) - sessions carried by phrases alone
board-phrases-only = { $count ->
    [0] todas con intérprete
    [one] { $count } solo con frases
   *[other] { $count } solo con frases
  }
board-on-calls-none = ninguna conversación ahora
board-free = Intérpretes libres
# Variables:
#   $count (Number) - interpreters there and not away
board-of-shift = / { $count }
# Variables:
#   $count (Number) - interpreters on a break
#   $wrapUp (Number) - interpreters finishing a record
board-paused-count = { $count } en pausa · { $wrapUp } en cierre
board-lanes = Idiomas
board-col-language = Idioma
board-col-waiting = En cola (puesto · tiempo)
board-col-calls = En llamada (intérprete → puesto · tiempo)
board-col-people = Libres y en pausa
board-none-waiting = ninguna
board-none-on-call = —
board-nobody-here = nadie de turno
board-none-free = nadie libre
# Variables:
#   $free (Number) - free interpreters of the language
#   $onShift (Number) - interpreters of the language on shift
board-lane-shift = { $free }/{ $onShift }
# Variables:
#   $name (String) - an interpreter
board-ringing = llamando a { $name }
board-nobody-rung = nadie a quien llamar
# Variables:
#   $time (String) - when it began
board-since = desde { $time }
board-presence-break = en pausa
board-presence-wrap-up = en cierre
board-presence-away = ausente
board-presence-available = libre
board-state-connected = en llamada
board-state-held = retenida
board-state-reconnecting = intérprete desconectado
board-state-phrases-only = solo frases
board-as-of-label = Datos de las
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = Datos de las { $time }: sin noticias del servidor desde entonces. Las cifras de abajo son de ese momento.
board-key-open = Abrir el registro
board-key-move = Moverse entre sesiones
board-keys = Panel
board-loading = Cargando el panel
board-nobody-waits = Nadie espera
# Variables:
#   $time (String) - time of day
#   $seconds (String) - seconds, in digits
board-last-wait = Última espera a las { $time }, { $seconds } s.
board-last-wait-none = Aún no se ha conectado ningún intérprete.
# Variables:
#   $place (Number) - place in the queue
board-place = n.º { $place }
# Variables:
#   $name (String) - a name
board-partner = línea externa: { $name }
board-relief = relevo pendiente
board-relief-asked = relevo solicitado
board-recall = Llamar de vuelta
# Variables:
#   $time (String) - time of day
board-recalled = llamado a las { $time }
board-duty-on-call = de guardia
board-duty-closing = fin de turno próximo
board-desks = Puestos
# Variables:
#   $count (Number) - how many
board-desks-in-session = { $count } en sesión
# Variables:
#   $count (Number) - how many
board-desks-ringing = { $count } llamando
# Variables:
#   $count (Number) - how many
board-desks-up = { $count } libres
# Variables:
#   $count (Number) - how many
board-desks-down = { $count } sin línea
# Variables:
#   $count (Number) - how many
board-desks-all = Mostrar los { $count } puestos
board-desks-fewer = Mostrar menos
board-desk-down = sin línea
board-desk-up = libre
board-desk-ringing = llamando o en espera
board-desk-in-session = en sesión
# Variables:
#   $seconds (Number) - seconds
board-desk-skewed = reloj desfasado { $seconds } s
board-events = Sucesos
board-events-none = Aún no hay sucesos.
board-hour = Últimos 60 minutos
board-hour-free = mínimo de intérpretes libres
board-hour-waiting = máximo en espera
board-hour-time = Minuto
board-hour-table = Tabla
board-hour-none = Sin datos del centro en esta hora.
# Variables:
#   $free (Number) - interpreters
#   $waiting (Number) - sessions
#   $most (Number) - sessions
board-hour-words = Ahora: intérpretes libres { $free }, en espera { $waiting }; máximo { $most } en la última hora.
board-message = Mensaje a la sesión
board-message-label = Nota
board-message-hint = La ven el operador y el intérprete; no se lee al llamante.
board-message-send = Enviar
board-take-over = Asumir la llamada
board-take-over-text = Ocupará el lugar del operador en esta sesión. Queda registrado.
board-take-over-yes = Asumir
board-wall = Modo mural
board-wall-leave = Salir del modo mural
board-key-alarm = Elegir una alarma
board-key-remedy = Primera medida
board-key-listen = Escuchar
board-key-formula = Fórmula de un indicador
board-key-log = Sucesos o registro
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-opened = { $desk } abre { $language }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-ended = { $desk } { $language }: fin
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
#   $person (String) - a name
#   $seconds (String) - seconds, in digits
board-event-interpreter-joined = { $person } en { $language } para { $desk }, { $seconds } s
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-lost = { $person } sin línea, { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-back = { $person } de vuelta, { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-missed = { $person } no respondió a { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-declined = { $person } rechaza { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $priority (String) - P1 to P4
board-event-priority-set = { $desk } fija { $priority }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-language-changed = { $desk }: idioma corregido, { $language }
# Variables:
#   $desk (String) - label of the desk
board-event-supervisor-called = { $desk } pide un supervisor
# Variables:
#   $person (String) - a name
board-event-session-taken-over = { $person } asume una llamada
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-listened-in = { $person } escucha { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-relay-set = { $desk } { $language } por relé
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-partner-called = { $desk } { $language }: línea externa marcada
# Variables:
#   $desk (String) - label of the desk
board-event-yield-asked = { $desk }: se pide ceder el intérprete
# Variables:
#   $desk (String) - label of the desk
board-event-handed-off = { $desk } transferido
# Variables:
#   $person (String) - a name
board-event-presence-available = { $person } disponible
# Variables:
#   $person (String) - a name
board-event-presence-break = { $person } en pausa
# Variables:
#   $person (String) - a name
board-event-presence-away = { $person } ausente
# Variables:
#   $person (String) - a name
board-event-person-recalled = Se llamó a { $person }
# Variables:
#   $desk (String) - label of the desk
board-event-desk-up = { $desk } conectado
# Variables:
#   $desk (String) - label of the desk
board-event-desk-down = { $desk } desconectado
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-raised = Alarma: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-acknowledged = { $person } se ocupa: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-shelved = { $person } aplaza: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-cleared = Resuelta: { $alarm }
board-event-policy-set = Nuevas reglas de asignación
board-event-roster-set = Nuevo cuadrante
