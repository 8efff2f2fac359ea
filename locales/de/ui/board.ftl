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
board-as-of-label = Stand
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = Stand { $time }: seither keine Meldung vom Server. Die Zahlen unten sind von diesem Zeitpunkt.
board-key-open = Protokoll öffnen
board-key-move = Zwischen Sitzungen wechseln
board-keys = Übersicht
board-loading = Übersicht wird geladen
board-nobody-waits = Niemand wartet
# Variables:
#   $time (String) - time of day
#   $seconds (String) - seconds, in digits
board-last-wait = Letzte Wartezeit { $time }, { $seconds } s.
board-last-wait-none = Noch wurde kein Dolmetscher verbunden.
# Variables:
#   $place (Number) - place in the queue
board-place = Platz { $place }
# Variables:
#   $name (String) - a name
board-partner = externe Leitung: { $name }
board-relief = Ablösung fällig
board-relief-asked = Ablösung angefordert
board-recall = Zurückrufen
# Variables:
#   $time (String) - time of day
board-recalled = zurückgerufen { $time }
board-duty-on-call = in Bereitschaft
board-duty-closing = Schicht endet bald
board-desks = Plätze
# Variables:
#   $count (Number) - how many
board-desks-in-session = { $count } im Gespräch
# Variables:
#   $count (Number) - how many
board-desks-ringing = { $count } klingeln
# Variables:
#   $count (Number) - how many
board-desks-up = { $count } frei
# Variables:
#   $count (Number) - how many
board-desks-down = { $count } getrennt
# Variables:
#   $count (Number) - how many
board-desks-all = Alle { $count } Plätze zeigen
board-desks-fewer = Weniger zeigen
board-desk-down = keine Verbindung
board-desk-up = frei
board-desk-ringing = klingelt oder wartet
board-desk-in-session = im Gespräch
# Variables:
#   $seconds (Number) - seconds
board-desk-skewed = Uhr weicht { $seconds } s ab
board-events = Ereignisse
board-events-none = Noch keine Ereignisse.
board-hour = Letzte 60 Minuten
board-hour-free = wenigste freie Dolmetscher
board-hour-waiting = meiste Wartende
board-hour-time = Minute
board-hour-table = Tabelle
board-hour-none = In dieser Stunde keine Meldung der Zentrale.
# Variables:
#   $free (Number) - interpreters
#   $waiting (Number) - sessions
#   $most (Number) - sessions
board-hour-words = Jetzt freie Dolmetscher: { $free }, wartend: { $waiting }; in der letzten Stunde höchstens { $most } wartend.
board-message = Nachricht an das Gespräch
board-message-label = Notiz
board-message-hint = Für Leitstelle und Dolmetscher sichtbar; wird dem Anrufer nicht vorgelesen.
board-message-send = Senden
board-take-over = Anruf übernehmen
board-take-over-text = Sie übernehmen in diesem Gespräch den Platz der Leitstelle. Das wird protokolliert.
board-take-over-yes = Übernehmen
board-wall = Wandanzeige
board-wall-leave = Wandanzeige beenden
board-key-alarm = Alarm wählen
board-key-remedy = Erste Maßnahme
board-key-listen = Mithören
board-key-formula = Formel einer Kennzahl
board-key-log = Ereignisse oder Protokoll
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-opened = { $desk } eröffnet { $language }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-ended = { $desk } { $language } beendet
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
#   $person (String) - a name
#   $seconds (String) - seconds, in digits
board-event-interpreter-joined = { $person } bei { $desk }, { $language }, { $seconds } s
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-lost = { $person } getrennt, { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-back = { $person } wieder da, { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-missed = { $person } verpasst den Ruf von { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-declined = { $person } lehnt { $desk } ab
# Variables:
#   $desk (String) - label of the desk
#   $priority (String) - P1 to P4
board-event-priority-set = { $desk } setzt { $priority }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-language-changed = { $desk }: Sprache berichtigt, { $language }
# Variables:
#   $desk (String) - label of the desk
board-event-supervisor-called = { $desk } ruft die Aufsicht
# Variables:
#   $person (String) - a name
board-event-session-taken-over = { $person } übernimmt einen Anruf
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-listened-in = { $person } hört { $desk } mit
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-relay-set = { $desk } { $language } über Relais
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-partner-called = { $desk } { $language }: externe Leitung gewählt
# Variables:
#   $desk (String) - label of the desk
board-event-yield-asked = { $desk } soll den Dolmetscher abgeben
# Variables:
#   $desk (String) - label of the desk
board-event-handed-off = { $desk } übergeben
# Variables:
#   $person (String) - a name
board-event-presence-available = { $person } ist frei
# Variables:
#   $person (String) - a name
board-event-presence-break = { $person } in der Pause
# Variables:
#   $person (String) - a name
board-event-presence-away = { $person } abwesend
# Variables:
#   $person (String) - a name
board-event-person-recalled = { $person } zurückgerufen
# Variables:
#   $desk (String) - label of the desk
board-event-desk-up = { $desk } verbunden
# Variables:
#   $desk (String) - label of the desk
board-event-desk-down = { $desk } getrennt
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-raised = Alarm: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-acknowledged = { $person } kümmert sich: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-shelved = { $person } stellt zurück: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-cleared = Behoben: { $alarm }
board-event-policy-set = Neue Zuteilungsregeln gelten
board-event-roster-set = Neuer Dienstplan gilt
