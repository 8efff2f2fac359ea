# Transferir una sesión a otro servicio. Aquí no hay telefonía: el aviso se redacta y se registra.

hand-off-title = Transferir a
hand-off-subtitle = informe primero al servicio; el llamante no se corta
hand-off-label = Transferir
hand-off-to = A
hand-off-fire119 = Bomberos
hand-off-ambulance120 = Ambulancia
hand-off-traffic122 = Tráfico
hand-off-citizens12345 = Línea municipal
hand-off-mode = Modo
hand-off-mode-with-interpreter = El intérprete acompaña
hand-off-mode-call-taker-stays = Sigo en la línea
hand-off-mode-briefing-only = Solo el aviso
hand-off-briefing = Aviso (borrador, modifíquelo si hace falta)
# Variables:
#   $number (String) - the service’s number
hand-off-dial = Marque el { $number } en su teléfono y lea el aviso; pulse Enter cuando lo hayan recibido.
# Variables:
#   $number (String) - the service’s number
hand-off-record = El { $number } lo ha recibido
# Variables:
#   $number (String) - the service’s number
hand-off-done = { $number } informado
hand-off-failed = La transferencia no se registró
hand-off-empty = Escriba el aviso.
# Variables:
#   $language (String) - name of the language
hand-off-draft-language = El llamante habla { $language }
# Variables:
#   $place (String) - the place
hand-off-draft-place = Lugar: { $place }
hand-off-draft-place-unknown = Lugar desconocido
# Variables:
#   $categories (String) - categories
hand-off-draft-category = Incidente: { $categories }
# Variables:
#   $count (Number) - people
hand-off-draft-hurt = { $count ->
    [one] { $count } herido
   *[other] { $count } heridos
  }
hand-off-draft-hurt-unclear = no está claro si hay heridos
hand-off-draft-hurt-some = hay algún herido
hand-off-draft-hurt-none = sin heridos
hand-off-draft-safe = el llamante está a salvo
hand-off-draft-unsafe = el llamante no está a salvo
hand-off-draft-weapon = hay un arma
# Variables:
#   $number (String) - number
hand-off-draft-callback = Devolver la llamada al { $number }
# Variables:
#   $language (String) - name of the language
#   $name (String) - the interpreter
hand-off-draft-interpreter = Intérprete de { $language } en línea: { $name }
# Variables:
#   $number (String) - number
#   $name (String) - name of the service
hand-off-to-agency = Transferir al { $number } { $name }
