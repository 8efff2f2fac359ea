# Die laufende Übersicht der Schichtleitung.

board-figures = Zahlen
board-waiting-now = Wartend
# Variables:
#   $count (Number) - sessions with priority 1
board-waiting-p1 = { $count ->
    [0] keine mit P1
    [one] { $count } mit P1
   *[other] { $count } mit P1
  }
board-longest = Längste Wartezeit
# Variables:
#   $language (String) - a language
#   $desk (String) - label of the desk
board-longest-of = { $language } · { $desk }
board-longest-none = niemand wartet
board-on-calls = Im Gespräch
# Variables:
#   $count (Number) - sessions carried by phrases alone
board-phrases-only = { $count ->
    [0] alle mit Dolmetscher
    [one] { $count } nur mit Standardsätzen
   *[other] { $count } nur mit Standardsätzen
  }
board-on-calls-none = zurzeit kein Gespräch
board-free = Freie Dolmetscher
# Variables:
#   $count (Number) - interpreters there and not away
board-of-shift = / { $count }
# Variables:
#   $count (Number) - interpreters on a break
#   $wrapUp (Number) - interpreters finishing a record
board-paused-count = { $count } in Pause · { $wrapUp } in Nacharbeit
board-lanes = Sprachen
board-col-language = Sprache
board-col-waiting = Wartend (Platz · Zeit)
board-col-calls = Im Gespräch (Dolmetscher → Platz · Zeit)
board-col-people = Frei und in Pause
board-none-waiting = keine
board-none-on-call = —
board-nobody-here = niemand im Dienst
board-none-free = niemand frei
# Variables:
#   $free (Number) - free interpreters of the language
#   $onShift (Number) - interpreters of the language on shift
board-lane-shift = { $free }/{ $onShift }
# Variables:
#   $name (String) - an interpreter
board-ringing = { $name } wird gerufen
board-nobody-rung = niemand verfügbar
# Variables:
#   $time (String) - when it began
board-since = seit { $time }
board-presence-break = in Pause
board-presence-wrap-up = in Nacharbeit
board-presence-away = abwesend
board-presence-available = frei
board-state-connected = verbunden
board-state-held = gehalten
board-state-reconnecting = Dolmetscher getrennt
board-state-phrases-only = nur Standardsätze
board-wanted = Schichtleitung verlangt
board-wanted-keys = J K auswählen · Enter öffnen
board-wanted-empty = Niemand hat Sie verlangt
board-wanted-empty-text = Ein Platz, der Ctrl . drückt, erscheint hier.
# Variables:
#   $time (String) - time of day
board-wanted-at = verlangt um { $time }
board-as-of-label = Stand
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = Stand { $time }: seither keine Meldung vom Server. Die Zahlen unten sind von diesem Zeitpunkt.
board-key-wanted = Unter den Anforderungen wählen
board-key-open = Protokoll öffnen
board-key-move = Zwischen Sitzungen wechseln
board-keys = Übersicht
