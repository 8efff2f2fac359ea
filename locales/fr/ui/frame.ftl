# Le cadre de chaque écran : barre du haut, état de la liaison, langue, thème, avis de démonstration.

frame-wordmark = Yiqiao
frame-title = Yiqiao, liaison interprètes
frame-tabs = Écrans
frame-tab-call-taking = Poste
frame-tab-interpreting = Poste
frame-tab-sessions = Mes sessions
frame-tab-board = Tableau
frame-tab-review = Relecture
frame-tab-admin = Administration
frame-search = Rechercher ou lancer une commande
# Variables:
#   $count (Number) - alarms that wait for someone
frame-alarms = { $count ->
    [0] Aucune alerte
    [one] { $count } alerte
   *[other] { $count } alertes
  }
frame-link-online = Connecté
frame-link-connecting = Connexion
frame-link-reconnecting = Reconnexion
# Variables:
#   $seconds (Number) - seconds since the line was lost
frame-link-reconnecting-for = Reconnexion { $seconds } s
frame-link-offline = Hors ligne
frame-link-refused = Refusé
# Variables:
#   $attempt (Number) - which attempt this is
frame-link-lost-title = Liaison avec le centre perdue, reconnexion (tentative { $attempt })
frame-link-lost-text = L’appel téléphonique n’est pas touché. Ce que vous écrivez est conservé sur cette machine et envoyé au retour de la liaison. Les phrases types fonctionnent normalement.
frame-link-offline-title = Hors ligne : impossible d’appeler des interprètes
frame-link-offline-text = Les phrases types, les notes et le registre fonctionnent toujours. L’envoi se fait au retour de la liaison.
frame-link-refused-title = Le centre n’admet pas ce poste
# Variables:
#   $count (Number) - turns kept on this machine
frame-link-queued = { $count ->
    [one] { $count } réplique à envoyer
   *[other] { $count } répliques à envoyer
  }
frame-language = Langue
frame-theme = Thème
frame-theme-light = Clair
frame-theme-dark = Sombre
frame-theme-auto = Automatique (sombre 19:00–07:00)
frame-clock = Heure de Pékin
frame-demo = Démonstration : personnes et appels fictifs
frame-demo-text = Rien ici ne parvient à la police.
frame-hints = Touches
frame-skip = Aller au contenu principal
frame-group-screens = Écrans
frame-group-language = Langue
frame-group-theme = Thème
frame-group-centre = Centre
# Variables:
#   $screen (String) - name of the tab
frame-go-to = Aller à : { $screen }
# Variables:
#   $theme (String) - light, dark or automatic
frame-use-theme = Thème : { $theme }
frame-zoom-in = Agrandir le texte
frame-zoom-out = Réduire le texte
frame-zoom-reset = Taille normale du texte
# Variables:
#   $percent (Number) - zoom of the window
frame-zoom = Zoom { $percent } %
