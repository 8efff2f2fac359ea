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
interpreter-leave = Quitter l’appel
interpreter-leave-why = Pourquoi quitter ?
interpreter-leave-conflict = Je connais une personne concernée
interpreter-leave-language = Ce n’est pas ma langue
interpreter-leave-unable = Je ne peux pas continuer
interpreter-leave-guess = Quelle langue cela pourrait-il être ?
interpreter-leave-unknown = Je ne sais pas
interpreter-leave-kept = Ce qui est écrit reste consigné ; vous confirmez votre partie.
interpreter-leave-next = L’interprète suivant est appelé aussitôt.
interpreter-leave-relief = { $name } prend la suite aussitôt.
interpreter-leave-guessed = L’appel passe en { $language } et un interprète est appelé.
interpreter-leave-nobody = Personne n’est appelé tant que l’opérateur n’a pas choisi la langue.
interpreter-leave-blame = Cela ne vous est pas reproché.
interpreter-leave-now = Quitter maintenant
interpreter-leave-stay = Rester
interpreter-gone = L’appelant n’est plus en ligne
interpreter-gone-text = Restez en ligne : l’opérateur rappelle. Vous êtes retenu encore { $seconds } s.
interpreter-gone-over = Le délai est passé ; vous serez libéré dans un instant.
interpreter-gone-tried = Rappels tentés : { $count }
interpreter-silent = L’appelant ne peut pas parler
interpreter-silent-text = Touches et texte seulement. Écrivez ce qui doit s’afficher, en questions à oui ou non.
interpreter-gender-female = Préfère parler à une femme
interpreter-gender-male = Préfère parler à un homme
interpreter-listened = Un superviseur écoute
interpreter-colleagues = Interprètes avec vous
interpreter-seat-main = Interprète principal
interpreter-seat-relay = Relais
interpreter-seat-relief = Relève
interpreter-seat-further = Langue supplémentaire
interpreter-seat-on = en ligne
interpreter-seat-joining = arrive
interpreter-seat-lost = liaison perdue
interpreter-seat-ringing = { $name } est appelé
interpreter-seat-sought = recherché
interpreter-duty-on-duty = En service
interpreter-duty-on-call = D’astreinte
interpreter-duty-closing = Fin de service
interpreter-closing = Votre service se termine
interpreter-closing-text = Plus aucun nouvel appel ne sonne ici. Un appel en cours dure autant qu’il faut.
interpreter-recalled = Un superviseur vous demande de revenir
interpreter-recalled-text = Demandé à { $time }. Une touche suffit pour revenir.
interpreter-rest = Un repos après une longue session
interpreter-rest-text = Vous n’êtes pas appelé. Il se termine de lui-même ; une touche y met fin tout de suite.
interpreter-shift-ended = Votre service est terminé
interpreter-shift-ended-text = Vous n’êtes plus appelé. Si vous restez, une touche vous rend disponible.
interpreter-missed-stays = L’appel est allé à un collègue. Vous restez disponible.
interpreter-noted = Compris
