# Alarmas: textos, medidas, registro.

alarm-title = Requiere acción
alarm-keys-hint = J K mover · Enter actuar
alarm-none = Nada requiere acción
alarm-class-a = Alarma urgente
alarm-class-b = Aviso
alarm-class-c = Información
# Variables:
#   $language (String) - a language
alarm-p1-waiting = { $language }: P1 en espera
# Variables:
#   $language (String) - a language
alarm-interpreter-lost = { $language }: intérprete perdido en sesión
# Variables:
#   $language (String) - a language
alarm-waiting = { $language }: espera excesiva
# Variables:
#   $desk (String) - label of the desk
alarm-supervisor-called = { $desk } pide un supervisor
# Variables:
#   $person (String) - a name
alarm-relief-due = { $person } necesita relevo
# Variables:
#   $person (String) - a name
alarm-overtime = { $person } sigue tras el fin de turno
# Variables:
#   $language (String) - a language
alarm-nobody-on-shift = { $language }: nadie en su puesto
# Variables:
#   $person (String) - a name
alarm-missed-rings = { $person } perdió varias llamadas
# Variables:
#   $desk (String) - label of the desk
alarm-clock-skew = { $desk }: reloj desajustado
# Variables:
#   $person (String) - a name
alarm-do-ring = Llamar a { $person }
# Variables:
#   $person (String) - a name
#   $desk (String) - label of the desk
alarm-do-yield = Tomar a { $person } de { $desk }
# Variables:
#   $person (String) - a name
alarm-do-recall = Que vuelva { $person }
# Variables:
#   $person (String) - a name
alarm-do-partner = Línea externa: { $person }
# Variables:
#   $language (String) - a language
alarm-do-relay = Relé por { $language }
alarm-do-relief = Pedir relevo
alarm-do-phrases = Solo frases
alarm-do-open = Abrir
alarm-do-take-over = Asumir
alarm-do-acknowledge = Enterado
alarm-acknowledge = Me ocupo
alarm-shelve = Aplazar 15 min
# Variables:
#   $name (String) - a name
#   $time (String) - time of day
#   $after (String) - minutes and seconds
alarm-acknowledged = { $name } se ocupa desde { $time } ({ $after })
# Variables:
#   $time (String) - time of day
alarm-shelved = Aplazada hasta { $time }
alarm-log = Registro
alarm-log-none = No hay alarmas registradas.
# Variables:
#   $after (String) - minutes and seconds
#   $name (String) - a name
alarm-log-response = respuesta { $after } · { $name }
alarm-log-nobody = nadie se ocupó
# Variables:
#   $time (String) - time of day
alarm-log-cleared = resuelta { $time }
alarm-log-open = sigue abierta
