# Wer dolmetscht: Abgeben, Ablösung, Relais, weitere Sprache, externe Leitung.

seats-scope = Dolmetscher
seats-scope-yield = Lebensgefahr anderswo
seats-scope-partner = Externe Leitung
# Variables:
#   $name (String) - the interpreter
seats-yield-title = Anderswo besteht Lebensgefahr, dort wird { $name } gebraucht.
seats-yield-text = Geben Sie ab, geht es hier mit Standardsätzen weiter, und der Platz in der Warteschlange bleibt.
seats-yield-give = Abgeben
seats-yield-keep = Behalten
seats-relief-ask = Ablösung anfordern
seats-relief-drop = Doch keine Ablösung
seats-relief-take = Ablösung übernimmt jetzt
# Variables:
#   $name (String) - the interpreter
#   $minutes (Number) - minutes on
seats-relief-due = { $name } dolmetscht seit { $minutes } min.
seats-relief-hint = Eine Ablösung wäre bald sinnvoll.
seats-relief-urge = Ab hier häufen sich Fehler: jetzt Ablösung anfordern.
seats-relief-sought = Eine Ablösung wird gesucht.
# Variables:
#   $name (String) - who is rung
seats-relief-ringing = Es klingelt zur Ablösung bei { $name }.
# Variables:
#   $name (String) - the relief
seats-relief-joining = { $name } kommt zur Ablösung.
# Variables:
#   $name (String) - the present interpreter
seats-relief-meanwhile = Bis dahin dolmetscht { $name } weiter.
# Variables:
#   $main (String) - the present interpreter
#   $relief (String) - the relief
seats-relief-both = { $main } und { $relief } sind beide in der Leitung.
# Variables:
#   $relief (String) - the relief
seats-relief-both-text = Nach einem Wortwechsel übernimmt { $relief }.
# Variables:
#   $pivot (String) - language in between
seats-relay-title = Relais über { $pivot }
seats-relay-end = Relais beenden
# Variables:
#   $language (String) - the further language
seats-further-title = Auch gesprochen: { $language }
seats-further-drop = Nicht weiter suchen
seats-standing-none = niemand
seats-standing-sought = wird gesucht
# Variables:
#   $name (String) - who is rung
seats-standing-ringing = es klingelt bei { $name }
# Variables:
#   $name (String) - who joins
seats-standing-joining = { $name }, kommt dazu
# Variables:
#   $name (String) - whose line is lost
seats-standing-lost = { $name }, Leitung verloren
# Variables:
#   $name (String) - the service
seats-partner-dial = { $name } wählen:
seats-partner-dial-text = Holen Sie deren Dolmetscher in das Gespräch. Die Suche hier läuft weiter.
seats-partner-on = Deren Dolmetscher ist da
seats-partner-off = Niemand meldet sich
seats-partner-left = Sie sind gegangen
# Variables:
#   $name (String) - the service
seats-partner-is-on = Externer Dolmetscher in der Leitung: { $name }
seats-partner-is-on-text = Er kann hier nichts schreiben: Wichtiges selbst notieren. Es wird niemand mehr gesucht.
