# El marco de cada pantalla: barra superior, estado de la línea, idioma, tema, aviso de demostración.

frame-wordmark = Yiqiao
frame-title = Yiqiao, puente de intérpretes
frame-tabs = Pantallas
frame-tab-call-taking = Puesto
frame-tab-interpreting = Puesto
frame-tab-sessions = Mis sesiones
frame-tab-board = Panel
frame-tab-review = Revisión
frame-tab-admin = Administración
frame-search = Buscar o ejecutar una orden
# Variables:
#   $count (Number) - alarms that wait for someone
frame-alarms = { $count ->
    [0] Sin alertas
    [one] { $count } alerta
   *[other] { $count } alertas
  }
frame-link-online = Conectado
frame-link-connecting = Conectando
frame-link-reconnecting = Reconectando
# Variables:
#   $seconds (Number) - seconds since the line was lost
frame-link-reconnecting-for = Reconectando { $seconds } s
frame-link-offline = Sin conexión
frame-link-refused = Rechazado
# Variables:
#   $attempt (Number) - which attempt this is
frame-link-lost-title = Línea con el centro perdida, reconectando (intento { $attempt })
frame-link-lost-text = La llamada telefónica no se ve afectada. Lo que escriba se guarda en este equipo y se envía cuando vuelva la línea. Las frases funcionan con normalidad.
frame-link-offline-title = Sin conexión: no se puede llamar a intérpretes
frame-link-offline-text = Las frases, las notas y el registro siguen funcionando. Se envían cuando vuelva la línea.
frame-link-refused-title = El centro no admite este puesto
# Variables:
#   $count (Number) - turns kept on this machine
frame-link-queued = { $count ->
    [one] { $count } intervención por enviar
   *[other] { $count } intervenciones por enviar
  }
frame-language = Idioma
frame-theme = Tema
frame-theme-light = Claro
frame-theme-dark = Oscuro
frame-theme-auto = Automático (oscuro 19:00–07:00)
frame-clock = Hora de Pekín
frame-demo = Demostración: personas y llamadas ficticias
frame-demo-text = Nada de esto llega a la policía.
frame-hints = Teclas
frame-skip = Ir al contenido principal
frame-group-screens = Pantallas
frame-group-language = Idioma
frame-group-theme = Tema
frame-group-centre = Centro
# Variables:
#   $screen (String) - name of the tab
frame-go-to = Ir a: { $screen }
# Variables:
#   $theme (String) - light, dark or automatic
frame-use-theme = Tema: { $theme }
frame-zoom-in = Texto más grande
frame-zoom-out = Texto más pequeño
frame-zoom-reset = Tamaño normal del texto
# Variables:
#   $percent (Number) - zoom of the window
frame-zoom = Zoom { $percent } %
