# Status einer Sitzung, ihre Beteiligten und mögliche Aktionen; für beide Plätze.

session-state-phrases-only = Nur Standardsätze
session-state-requested = Wartend
session-state-ringing = Wird gerufen
session-state-connected = Zu dritt verbunden
session-state-held = Gehalten
session-state-reconnecting = Verbindet neu
session-state-ended = Beendet
session-state-wrap-up = Kurzbericht offen
session-state-closed = Geschlossen
session-elapsed = Bisherige Dauer
session-parties = Beteiligte
session-caller = Anrufer
session-officer = Beamter
session-you = Sie
session-interpreter = Dolmetscher
# Variables:
#   $who (String) - caller or officer
#   $language (String) - name of the language
session-caller-in = { $who } · { $language }
# Variables:
#   $desk (String) - label of the desk
session-you-at = Sie · { $desk }
# Variables:
#   $name (String) - who is rung
session-ringing = { $name } wird gerufen
# Variables:
#   $name (String) - who is rung next
session-next = Danach { $name }
session-next-none = Danach niemand
# Variables:
#   $seconds (Number) - seconds
session-left = noch { $seconds } s
session-nobody = Noch kein Dolmetscher
session-not-asked = Nicht gerufen
session-queued-sub = Wartend, es läutet bei niemandem
session-joining = Wird verbunden
# Variables:
#   $language (String) - name of the language
#   $level (String) - A, B or C
session-level = { $language } { $level }
# Variables:
#   $seconds (Number) - seconds from request to joined
session-answered = angenommen nach { $seconds } s
# Variables:
#   $seconds (Number) - seconds left
session-lost = Getrennt, wartet { $seconds } s
session-line-talking = im Gespräch
session-line-ringing = läutet
session-line-none = nicht verbunden
session-hold = Halten
session-resume = Fortsetzen
session-supervisor = Schichtleitung rufen
# Variables:
#   $time (String) - time of day
session-supervisor-called = Gerufen { $time }
session-unconfirmed = Noch nicht beim Server
session-not-found = Diese Sitzung lässt sich nicht öffnen
session-ask = Bitten
session-ask-repeat = Wiederholen
session-ask-slower = Langsamer
session-ask-check-name = Namen prüfen
session-station = Wache
session-partner = Partner
session-seat-main = Haupt
session-seat-relay = Relais
session-seat-relief = Ablösung
session-seat-further = weitere Sprache
session-partner-on = extern, in der Leitung
session-partner-dialled = extern, wird gewählt
