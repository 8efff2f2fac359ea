# Qui interprète : cession, relève, relais, autre langue, ligne externe.

seats-scope = Interprètes
seats-scope-yield = Vie en danger ailleurs
seats-scope-partner = Ligne externe
# Variables:
#   $name (String) - the interpreter
seats-yield-title = Ailleurs, une vie est en danger et a besoin de { $name }.
seats-yield-text = Si vous cédez, cette session continue avec les phrases types et garde sa place dans la file.
seats-yield-give = Céder
seats-yield-keep = Garder
seats-relief-ask = Demander une relève
seats-relief-drop = Annuler la relève
seats-relief-take = La relève prend la suite
# Variables:
#   $name (String) - the interpreter
#   $minutes (Number) - minutes on
seats-relief-due = { $name } interprète depuis { $minutes } min.
seats-relief-hint = Une relève pourrait être demandée bientôt.
seats-relief-urge = Les erreurs augmentent à partir d’ici : demandez une relève maintenant.
seats-relief-sought = Une relève est recherchée.
# Variables:
#   $name (String) - who is rung
seats-relief-ringing = Appel de { $name } pour la relève.
# Variables:
#   $name (String) - the relief
seats-relief-joining = { $name } arrive pour la relève.
# Variables:
#   $name (String) - the present interpreter
seats-relief-meanwhile = { $name } continue jusque-là.
# Variables:
#   $main (String) - the present interpreter
#   $relief (String) - the relief
seats-relief-both = { $main } et { $relief } sont tous deux en ligne.
# Variables:
#   $relief (String) - the relief
seats-relief-both-text = Après un échange, { $relief } prend la suite.
# Variables:
#   $pivot (String) - language in between
seats-relay-title = Relais par { $pivot }
seats-relay-end = Arrêter le relais
# Variables:
#   $language (String) - the further language
seats-further-title = Également parlé : { $language }
seats-further-drop = Ne plus chercher
seats-standing-none = personne
seats-standing-sought = recherche en cours
# Variables:
#   $name (String) - who is rung
seats-standing-ringing = appel de { $name }
# Variables:
#   $name (String) - who joins
seats-standing-joining = { $name }, connexion
# Variables:
#   $name (String) - whose line is lost
seats-standing-lost = { $name }, ligne perdue
# Variables:
#   $name (String) - the service
seats-partner-dial = Composez { $name } :
seats-partner-dial-text = Faites entrer leur interprète dans l’appel. La recherche ici continue.
seats-partner-on = Leur interprète est en ligne
seats-partner-off = Personne n’a répondu
seats-partner-left = Ils ont quitté
# Variables:
#   $name (String) - the service
seats-partner-is-on = Interprète externe en ligne : { $name }
seats-partner-is-on-text = Il ne peut rien écrire ici : notez vous-même l’essentiel. Plus personne n’est recherché.
