# Un appel au poste de l’interprète. Rien de personnel n’est connu ici.

ring-title = Demande entrante
ring-title-officer = Demande d’un policier
ring-about = Événement
ring-about-unknown = Pas encore connu
ring-where = District
ring-where-unknown = Pas encore connu
ring-from = De
ring-waiting = L’appelant attend depuis
ring-scene = Sur place
ring-phrases = Phrases types montrées :
ring-accept = Accepter
ring-accept-after-all = Accepter quand même
ring-decline = Refuser
# Variables:
#   $seconds (Number) - seconds left
#   $name (String) - who is rung next
ring-then = Passe à { $name } dans { $seconds } s
# Variables:
#   $seconds (Number) - seconds left
ring-left = Sonne encore { $seconds } s
ring-decline-why = Motif du refus ?
ring-reason-technical = Matériel
ring-reason-not-able = Indisponible
ring-reason-conflict = Je connais une personne concernée
ring-reason-other = Autre
# Variables:
#   $seconds (Number) - seconds left
ring-decline-other = Dans { $seconds } s : « autre »
ring-joining = Entrée en ligne…
ring-over = Cet appel est terminé
ring-over-text = Un collègue a répondu avant vous, ou l’appel a été annulé. Rien à faire.
ring-seat-relay = Relais
ring-seat-relief = Relève
ring-seat-further = Langue supplémentaire
ring-as-relay = Cet appel passe par { $pivot }. Vous prenez la moitié entre { $far } et { $pivot } ; un collègue poursuit en chinois.
ring-as-pivot = Cet appel passe par { $pivot } : un collègue parle { $far } avec l’appelant, vous poursuivez en chinois.
ring-as-relief = Vous relevez un collègue : vous êtes en ligne tous les deux le temps d’un échange, puis vous prenez la suite.
ring-as-further = Une autre langue est apparue dans un appel déjà interprété par un collègue.
ring-first = Vie en danger : plusieurs interprètes sont appelés, le premier à accepter prend l’appel.
