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
board-wanted = Piden supervisor
board-wanted-keys = J K elegir · Enter abrir
board-wanted-empty = Nadie ha solicitado su presencia
board-wanted-empty-text = El puesto que pulsa Ctrl . aparece aquí.
# Variables:
#   $time (String) - time of day
board-wanted-at = solicitado a las { $time }
board-as-of-label = Datos de las
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = Datos de las { $time }: sin noticias del servidor desde entonces. Las cifras de abajo son de ese momento.
board-key-wanted = Elegir entre las solicitudes
board-key-open = Abrir el registro
board-key-move = Moverse entre sesiones
board-keys = Panel
