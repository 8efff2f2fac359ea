# Der Rahmen jeder Ansicht: Kopfleiste, Verbindung, Sprache, Farbschema, Demo-Hinweis.

frame-wordmark = Yiqiao
frame-title = Yiqiao Dolmetscherbrücke
frame-tabs = Ansichten
frame-tab-call-taking = Platz
frame-tab-interpreting = Platz
frame-tab-sessions = Meine Sitzungen
frame-tab-board = Übersicht
frame-tab-review = Durchsicht
frame-tab-admin = Verwaltung
frame-search = Suchen oder Befehl ausführen
# Variables:
#   $count (Number) - alarms that wait for someone
frame-alarms = { $count ->
    [0] Keine Alarme
    [one] { $count } Alarm
   *[other] { $count } Alarme
  }
frame-link-online = Verbunden
frame-link-connecting = Verbindet
frame-link-reconnecting = Verbindet neu
# Variables:
#   $seconds (Number) - seconds since the line was lost
frame-link-reconnecting-for = Verbindet neu { $seconds } s
frame-link-offline = Offline
frame-link-refused = Abgewiesen
# Variables:
#   $attempt (Number) - which attempt this is
frame-link-lost-title = Verbindung zur Leitstelle verloren, neuer Aufbau (Versuch { $attempt })
frame-link-lost-text = Das Telefongespräch ist nicht betroffen. Was Sie schreiben, bleibt auf diesem Rechner und wird gesendet, wenn die Verbindung wieder steht. Standardsätze gehen wie gewohnt.
frame-link-offline-title = Offline: Dolmetscher können nicht gerufen werden
frame-link-offline-text = Standardsätze, Notizen und Protokoll gehen weiter. Gesendet wird, wenn die Verbindung wieder steht.
frame-link-refused-title = Die Leitstelle lässt diesen Platz nicht zu
# Variables:
#   $count (Number) - turns kept on this machine
frame-link-queued = { $count ->
    [one] { $count } Beitrag vorgemerkt
   *[other] { $count } Beiträge vorgemerkt
  }
frame-language = Sprache
frame-theme = Farbschema
frame-theme-light = Hell
frame-theme-dark = Dunkel
frame-theme-auto = Automatisch (dunkel 19:00–07:00)
frame-clock = Uhrzeit in Peking
frame-demo = Vorführung: erfundene Personen und Anrufe
frame-demo-text = Nichts von hier erreicht die Polizei.
frame-hints = Tasten
frame-skip = Zum Hauptteil springen
frame-group-screens = Ansichten
frame-group-language = Sprache
frame-group-theme = Farbschema
frame-group-centre = Leitstelle
# Variables:
#   $screen (String) - name of the tab
frame-go-to = Gehe zu: { $screen }
# Variables:
#   $theme (String) - light, dark or automatic
frame-use-theme = Farbschema: { $theme }
frame-zoom-in = Text größer
frame-zoom-out = Text kleiner
frame-zoom-reset = Normale Textgröße
# Variables:
#   $percent (Number) - zoom of the window
frame-zoom = Zoom { $percent } %
