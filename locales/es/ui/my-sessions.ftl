# Las sesiones propias en un puesto de operador o de intérprete.

my-sessions-title = Mis sesiones
my-sessions-today = Hoy
# Variables:
#   $count (Number) - sessions since midnight
my-sessions-count = { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
  }
# Variables:
#   $time (String) - time in conversation
my-sessions-talk = { $time } en conversación
# Variables:
#   $time (String) - mean time from request to joined
my-sessions-mean-wait = espera media { $time }
my-sessions-empty = Aún no hay sesiones
my-sessions-empty-text = Sus sesiones aparecen aquí en cuanto empieza la primera.
my-sessions-choose = Elija una sesión
my-sessions-choose-text = Su transcripción se abre aquí, solo para lectura.
my-sessions-keys = Mis sesiones
