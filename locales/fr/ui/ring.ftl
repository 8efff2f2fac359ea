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
