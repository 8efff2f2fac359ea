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
board-as-of-label = État à
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = État à { $time } : aucune nouvelle du serveur depuis. Les chiffres ci-dessous datent de ce moment.
board-key-open = Ouvrir le dossier
board-key-move = Passer d’une session à l’autre
board-keys = Tableau
board-loading = Chargement du tableau
board-nobody-waits = Personne n’attend
# Variables:
#   $time (String) - time of day
#   $seconds (String) - seconds, in digits
board-last-wait = Dernière attente à { $time }, { $seconds } s.
board-last-wait-none = Aucun interprète connecté pour l’instant.
# Variables:
#   $place (Number) - place in the queue
board-place = n° { $place }
# Variables:
#   $name (String) - a name
board-partner = ligne externe : { $name }
board-relief = relève due
board-relief-asked = relève demandée
board-recall = Rappeler
# Variables:
#   $time (String) - time of day
board-recalled = rappelé à { $time }
board-duty-on-call = d’astreinte
board-duty-closing = fin de service proche
board-desks = Postes
# Variables:
#   $count (Number) - how many
board-desks-in-session = { $count } en séance
# Variables:
#   $count (Number) - how many
board-desks-ringing = { $count } en appel
# Variables:
#   $count (Number) - how many
board-desks-up = { $count } libres
# Variables:
#   $count (Number) - how many
board-desks-down = { $count } hors ligne
# Variables:
#   $count (Number) - how many
board-desks-all = Afficher les { $count } postes
board-desks-fewer = Réduire
board-desk-down = hors ligne
board-desk-up = libre
board-desk-ringing = en appel ou en attente
board-desk-in-session = en séance
# Variables:
#   $seconds (Number) - seconds
board-desk-skewed = horloge décalée de { $seconds } s
board-events = Événements
board-events-none = Rien à signaler pour l’instant.
board-hour = 60 dernières minutes
board-hour-free = minimum d’interprètes libres
board-hour-waiting = maximum en attente
board-hour-time = Minute
board-hour-table = Tableau
board-hour-none = Aucune donnée du centre pour cette heure.
# Variables:
#   $free (Number) - interpreters
#   $waiting (Number) - sessions
#   $most (Number) - sessions
board-hour-words = Maintenant : interprètes libres { $free }, en attente { $waiting } ; au plus { $most } en attente dans l’heure.
board-message = Message à la séance
board-message-label = Note
board-message-hint = Visible par l’opérateur et l’interprète, jamais lue à l’appelant.
board-message-send = Envoyer
board-take-over = Reprendre l’appel
board-take-over-text = Vous prenez la place de l’opérateur dans cette séance. L’action est consignée.
board-take-over-yes = Reprendre
board-wall = Affichage mural
board-wall-leave = Quitter l’affichage mural
board-key-alarm = Choisir une alerte
board-key-remedy = Première mesure
board-key-listen = Écouter
board-key-formula = Formule d’un indicateur
board-key-log = Événements ou journal
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-opened = { $desk } ouvre { $language }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-ended = { $desk } { $language } : fin
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
#   $person (String) - a name
#   $seconds (String) - seconds, in digits
board-event-interpreter-joined = { $person } sur { $language } pour { $desk }, { $seconds } s
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-lost = { $person } perdu, { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-back = { $person } de retour, { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-missed = { $person } n’a pas répondu à { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-declined = { $person } décline { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $priority (String) - P1 to P4
board-event-priority-set = { $desk } passe en { $priority }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-language-changed = { $desk } : langue corrigée, { $language }
# Variables:
#   $desk (String) - label of the desk
board-event-supervisor-called = { $desk } demande un superviseur
# Variables:
#   $person (String) - a name
board-event-session-taken-over = { $person } reprend un appel
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-listened-in = { $person } écoute { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-relay-set = { $desk } { $language } en relais
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-partner-called = { $desk } { $language } : ligne externe appelée
# Variables:
#   $desk (String) - label of the desk
board-event-yield-asked = { $desk } : demande de céder l’interprète
# Variables:
#   $desk (String) - label of the desk
board-event-handed-off = { $desk } transféré
# Variables:
#   $person (String) - a name
board-event-presence-available = { $person } disponible
# Variables:
#   $person (String) - a name
board-event-presence-break = { $person } en pause
# Variables:
#   $person (String) - a name
board-event-presence-away = { $person } absent
# Variables:
#   $person (String) - a name
board-event-person-recalled = { $person } rappelé
# Variables:
#   $desk (String) - label of the desk
board-event-desk-up = { $desk } connecté
# Variables:
#   $desk (String) - label of the desk
board-event-desk-down = { $desk } déconnecté
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-raised = Alerte : { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-acknowledged = { $person } s’en charge : { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-shelved = { $person } reporte : { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-cleared = Terminé : { $alarm }
board-event-policy-set = Nouvelle règle d’affectation
board-event-roster-set = Nouveau planning
