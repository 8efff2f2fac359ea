# Die eigenen Sitzungen an einem Platz der Notrufannahme oder des Dolmetschers.

my-sessions-title = Meine Sitzungen
my-sessions-today = Heute
# Variables:
#   $count (Number) - sessions since midnight
my-sessions-count = { $count ->
    [one] { $count } Sitzung
   *[other] { $count } Sitzungen
  }
# Variables:
#   $time (String) - time in conversation
my-sessions-talk = { $time } im Gespräch
# Variables:
#   $time (String) - mean time from request to joined
my-sessions-mean-wait = mittlere Wartezeit { $time }
my-sessions-empty = Noch keine Sitzungen
my-sessions-empty-text = Ihre Sitzungen erscheinen hier, sobald eine begonnen hat.
my-sessions-choose = Wählen Sie eine Sitzung
my-sessions-choose-text = Ihre Mitschrift öffnet sich hier, nur zum Lesen.
my-sessions-keys = Meine Sitzungen
