# La vue en direct du superviseur.

board-figures = Chiffres
board-waiting-now = En file
# Variables:
#   $count (Number) - sessions with priority 1
board-waiting-p1 = { $count ->
    [0] aucune P1
    [one] { $count } en P1
   *[other] { $count } en P1
  }
board-longest = Attente la plus longue
# Variables:
#   $language (String) - a language
#   $desk (String) - label of the desk
board-longest-of = { $language } · { $desk }
board-longest-none = personne n’attend
board-on-calls = En communication
# Variables:
#   $count (Number) - sessions carried by phrases alone
board-phrases-only = { $count ->
    [0] toutes avec interprète
    [one] { $count } par phrases types seules
   *[other] { $count } par phrases types seules
  }
board-on-calls-none = aucune conversation en cours
board-free = Interprètes libres
# Variables:
#   $count (Number) - interpreters there and not away
board-of-shift = / { $count }
# Variables:
#   $count (Number) - interpreters on a break
#   $wrapUp (Number) - interpreters finishing a record
board-paused-count = { $count } en pause · { $wrapUp } en clôture
board-lanes = Langues
board-col-language = Langue
board-col-waiting = En file (poste · durée)
board-col-calls = En communication (interprète → poste · durée)
board-col-people = Libres et en pause
board-none-waiting = aucune
board-none-on-call = —
board-nobody-here = personne en service
board-none-free = personne de libre
# Variables:
#   $free (Number) - free interpreters of the language
#   $onShift (Number) - interpreters of the language on shift
board-lane-shift = { $free }/{ $onShift }
# Variables:
#   $name (String) - an interpreter
board-ringing = appel de { $name }
board-nobody-rung = personne à appeler
# Variables:
#   $time (String) - when it began
board-since = depuis { $time }
board-presence-break = en pause
board-presence-wrap-up = en clôture
board-presence-away = absent
board-presence-available = libre
board-state-connected = en communication
board-state-held = en attente
board-state-reconnecting = interprète déconnecté
board-state-phrases-only = phrases types seules
board-wanted = Superviseur demandé
board-wanted-keys = J K choisir · Enter ouvrir
board-wanted-empty = Personne ne vous a demandé
board-wanted-empty-text = Un poste qui appuie sur Ctrl . apparaît ici.
# Variables:
#   $time (String) - time of day
board-wanted-at = demandé à { $time }
board-as-of-label = État à
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = État à { $time } : aucune nouvelle du serveur depuis. Les chiffres ci-dessous datent de ce moment.
board-key-wanted = Choisir parmi les demandes
board-key-open = Ouvrir le dossier
board-key-move = Passer d’une session à l’autre
board-keys = Tableau
