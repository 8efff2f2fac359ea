# Le poste de l’interprète : statut, service, demandes, éléments connus, notes à l’opérateur.

interpreter-status = Mon statut
interpreter-presence-available = Disponible
interpreter-presence-break = Pause
interpreter-presence-wrap-up = Clôture
interpreter-presence-away = Absent
interpreter-means-available = La prochaine demande dans vos langues sonne ici.
interpreter-means-break = Vous n’êtes pas appelé pendant une pause.
interpreter-means-wrap-up = Vous n’êtes pas appelé pendant que vous terminez une transcription.
interpreter-means-away = Vous n’êtes pas appelé pendant votre absence.
interpreter-after-wrap-up = Une fois la transcription confirmée, vous êtes de nouveau disponible.
interpreter-back = Je suis disponible
interpreter-missed-one = Vous avez manqué un appel
interpreter-missed-several = Plusieurs appels manqués ; vous avez été mis en pause
interpreter-missed-text = Ces appels sont allés à des collègues. Une touche suffit pour revenir.
interpreter-languages = Appelé pour
interpreter-shift = Aujourd’hui
interpreter-shift-sessions = Sessions
interpreter-shift-talk = En communication
interpreter-shift-wait = Attente moyenne
# Variables:
#   $seconds (String) - seconds with one decimal
interpreter-seconds = { $seconds } s
# Variables:
#   $count (Number) - records
interpreter-owed = { $count ->
    [one] { $count } transcription à confirmer
   *[other] { $count } transcriptions à confirmer
  }
interpreter-take-up = Ouvrir
interpreter-recent = Sessions récentes
interpreter-recent-none = Aucune session pour l’instant
interpreter-hint-accept = Accepter un appel
interpreter-hint-decline = Refuser un appel
interpreter-ask-again = Réessayer
interpreter-over = Cette session est terminée.
interpreter-side = Demandes et éléments connus
interpreter-number = Numéro de session
interpreter-held = En attente
interpreter-held-text = L’opérateur a mis l’appel en attente. Ce que vous écrivez est toujours consigné.
interpreter-reconnecting = Liaison avec le poste de l’interprète en cours de rétablissement
interpreter-reconnecting-text = Continuez à écrire : tout est conservé sur cette machine et envoyé au retour de la liaison.
interpreter-requests = Demandes
interpreter-ask-repeat = Répéter
interpreter-ask-slower = Plus lentement
interpreter-ask-one-at-a-time = Un à la fois
interpreter-supervisor = Superviseur
# Variables:
#   $time (String) - time of day
interpreter-supervisor-called = Superviseur appelé à { $time }
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time = { $minutes } sur 20 min
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time-long = { $minutes } min : relève conseillée
interpreter-note = Note à l’opérateur
interpreter-note-hint = Entre collègues : non lue à l’appelant
interpreter-note-send = Laisser la note
interpreter-facts = Éléments connus
interpreter-facts-none = Fiche encore vide
interpreter-fact-place = Lieu
interpreter-fact-district = District
interpreter-fact-category = Catégorie
interpreter-fact-scene = Sur place
interpreter-fact-hurt = Blessés
interpreter-fact-safe = Appelant en sécurité
interpreter-fact-weapon = Arme
interpreter-fact-name = Nom
interpreter-fact-nationality = Nationalité
interpreter-fact-callback = Numéro de rappel
interpreter-fact-note = Points clés
interpreter-fact-verified = confirmé
interpreter-yes = oui
interpreter-no = non
interpreter-unclear = incertain
# Entre deux éléments d’une liste ; garder les espaces.
interpreter-list-and = {", "}
interpreter-phrases = Phrases types montrées
interpreter-phrases-none = Aucune
