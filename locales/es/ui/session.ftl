# Estado de una sesión, sus participantes y lo que se puede hacer; común a ambos puestos.

session-state-phrases-only = Solo frases
session-state-requested = En cola
session-state-ringing = Llamando
session-state-connected = A tres en línea
session-state-held = Retenida
session-state-reconnecting = Reconectando
session-state-ended = Terminada
session-state-wrap-up = Falta el resumen
session-state-closed = Cerrada
session-elapsed = Tiempo transcurrido
session-parties = Participantes
session-caller = Llamante
session-officer = Agente
session-you = Usted
session-interpreter = Intérprete
# Variables:
#   $who (String) - caller or officer
#   $language (String) - name of the language
session-caller-in = { $who } · { $language }
# Variables:
#   $desk (String) - label of the desk
session-you-at = Usted · { $desk }
# Variables:
#   $name (String) - who is rung
session-ringing = Llamando a { $name }
# Variables:
#   $name (String) - who is rung next
session-next = Después { $name }
session-next-none = Nadie después
# Variables:
#   $seconds (Number) - seconds
session-left = quedan { $seconds } s
session-nobody = Aún sin intérprete
session-not-asked = No llamado
session-queued-sub = En cola, no suena nadie
session-joining = Entrando
# Variables:
#   $language (String) - name of the language
#   $level (String) - A, B or C
session-level = { $language } { $level }
# Variables:
#   $seconds (Number) - seconds from request to joined
session-answered = respondió en { $seconds } s
# Variables:
#   $seconds (Number) - seconds left
session-lost = Desconectado, espera { $seconds } s
session-line-talking = hablando
session-line-ringing = sonando
session-line-none = sin conectar
session-hold = Retener
session-resume = Retomar
session-supervisor = Llamar al supervisor
# Variables:
#   $time (String) - time of day
session-supervisor-called = Llamado a las { $time }
session-unconfirmed = Aún no está en el servidor
session-not-found = Esta sesión no se puede abrir
session-ask = Pedir
session-ask-repeat = Repetir
session-ask-slower = Más despacio
session-ask-check-name = Verificar nombre
session-station = Comisaría
session-partner = Servicio asociado
session-seat-main = principal
session-seat-relay = relé
session-seat-relief = relevo
session-seat-further = otra lengua
session-partner-on = externa, en línea
session-partner-dialled = externa, marcando
