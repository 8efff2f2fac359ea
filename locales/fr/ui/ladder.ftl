# Ce qu’on dit au poste qui attend, et ce qu’il peut faire entre-temps.

ladder-scope = Attente d’un interprète
ladder-rings = Appels en cours
# Variables:
#   $position (Number) - place in the queue, from 1
ladder-place = { $position } dans la file
# Variables:
#   $time (String) - expected time, 00:00
ladder-expect = environ { $time }
ladder-none-on-shift = personne en service
ladder-no-estimate = pas encore d’estimation
# Variables:
#   $name (String) - who is rung next
ladder-next-rings = Le premier qui accepte rejoint l’appel ; { $name } est appelé ensuite.
ladder-next-rings-last = Le premier qui accepte rejoint l’appel ; personne d’autre n’est joignable pour l’instant.
ladder-next-yield = Un autre poste est prié de céder son interprète à cet appelant ; il rejoint l’appel dès l’accord.
# Variables:
#   $count (Number) - on-call people who can be rung
ladder-next-on-call = D’astreinte et joignables : { $count }. Ils sont appelés automatiquement.
ladder-next-nobody = Personne ne peut être appelé. Continuez avec les phrases types ou choisissez ci-dessous ; quiconque prend son service est appelé automatiquement.
ladder-next-gave = Votre interprète est parti pour une vie en danger. Continuez avec les phrases types ; cette session garde sa place et l’appel se fait automatiquement.
ladder-next-queue = Continuez avec les phrases types et restez en file ; le premier libre est appelé automatiquement.
ladder-next-finding = Quelqu’un est libre ; l’appel part dans un instant.
ladder-next-partner = Composez la ligne externe ci-dessus. La recherche ici continue jusqu’à l’arrivée de leur interprète.
ladder-next-offline = Personne n’est appelé tant que la liaison au centre est coupée. Les phrases types marchent ; composez la ligne externe à la main. La place est gardée.
ladder-stay = Phrases types en restant en file, ou :
# Variables:
#   $languages (String) - pivot languages, best first
ladder-relay = Relais par { $languages }
ladder-relay-ready = prêt
ladder-relay-not-ready = il faut attendre quelqu’un
ladder-offline = hors ligne, appel impossible
ladder-outside = Ligne externe
