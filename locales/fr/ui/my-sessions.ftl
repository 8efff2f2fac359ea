# Les sessions propres à un poste d’opérateur ou d’interprète.

my-sessions-title = Mes sessions
my-sessions-today = Aujourd’hui
# Variables:
#   $count (Number) - sessions since midnight
my-sessions-count = { $count ->
    [0] aucune session
    [one] { $count } session
   *[other] { $count } sessions
  }
# Variables:
#   $time (String) - time in conversation
my-sessions-talk = { $time } en communication
# Variables:
#   $time (String) - mean time from request to joined
my-sessions-mean-wait = attente moyenne { $time }
my-sessions-empty = Aucune session pour l’instant
my-sessions-empty-text = Vos sessions apparaissent ici dès la première ouverte.
my-sessions-choose = Choisissez une session
my-sessions-choose-text = Sa transcription s’ouvre ici, en lecture seule.
my-sessions-keys = Mes sessions
