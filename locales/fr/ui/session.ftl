# État d’une session, ses participants et les actions possibles ; commun aux deux postes.

session-state-phrases-only = Phrases types seules
session-state-requested = En file
session-state-ringing = Appel en cours
session-state-connected = En ligne à trois
session-state-held = En attente
session-state-reconnecting = Reconnexion
session-state-ended = Terminée
session-state-wrap-up = Compte rendu dû
session-state-closed = Close
session-elapsed = Temps écoulé
session-parties = Participants
session-caller = Appelant
session-officer = Policier
session-you = Vous
session-interpreter = Interprète
# Variables:
#   $who (String) - caller or officer
#   $language (String) - name of the language
session-caller-in = { $who } · { $language }
# Variables:
#   $desk (String) - label of the desk
session-you-at = Vous · { $desk }
# Variables:
#   $name (String) - who is rung
session-ringing = { $name } sonne
# Variables:
#   $name (String) - who is rung next
session-next = Ensuite { $name }
session-next-none = Personne ensuite
# Variables:
#   $seconds (Number) - seconds
session-left = reste { $seconds } s
session-nobody = Pas encore d’interprète
session-not-asked = Non appelé
session-queued-sub = En file, rien ne sonne
session-joining = Entre en ligne
# Variables:
#   $language (String) - name of the language
#   $level (String) - A, B or C
session-level = { $language } { $level }
# Variables:
#   $seconds (Number) - seconds from request to joined
session-answered = a répondu en { $seconds } s
# Variables:
#   $seconds (Number) - seconds left
session-lost = Perdu, attente { $seconds } s
session-line-talking = en ligne
session-line-ringing = sonne
session-line-none = non connecté
session-hold = Mettre en attente
session-resume = Reprendre
session-supervisor = Appeler le superviseur
# Variables:
#   $time (String) - time of day
session-supervisor-called = Appelé à { $time }
session-unconfirmed = Pas encore au serveur
session-not-found = Cette session ne peut pas être ouverte
session-ask = Demander
session-ask-repeat = Répéter
session-ask-slower = Plus lentement
session-ask-check-name = Vérifier un nom
session-station = Commissariat
session-partner = Partenaire
session-seat-main = principal
session-seat-relay = relais
session-seat-relief = relève
session-seat-further = autre langue
session-partner-on = ligne externe, en ligne
session-partner-dialled = ligne externe, appel
