# Lecture des sessions terminées et en cours : recherche, liste, transcription et ce qui s’y rattache.

record-search = Rechercher
record-search-hint = original et traduction
record-results = Résultats
record-sessions = Sessions
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
  } · { $ms } ms
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits-more = { $count ->
    [one] le premier résultat ({ $count })
   *[other] les { $count } premiers résultats
  } · { $ms } ms
record-newest-first = les plus récentes d’abord
# Variables:
#   $query (String) - what was searched
record-none = Rien trouvé pour « { $query } »
record-none-text = Essayez avec moins de mots ou des mots plus courts, ou un mot de l’autre langue. Deux caractères chinois suffisent.
record-clear = Effacer la recherche
record-no-sessions = Aucune session pour l’instant
record-no-sessions-text = Elles apparaissent ici dès qu’un appel a commencé.
record-choose = Choisissez une session
record-choose-text = Sa transcription s’ouvre ici. Le nom de qui l’ouvre est consigné.
record-audited = L’ouverture est consignée
record-live = en cours
record-ending-completed = terminée
record-ending-withdrawn = annulée
record-ending-unserved = sans interprète
record-ending-abandoned = appelant parti
record-state-phrases-only = phrases types seules
record-state-requested = en file
record-state-ringing = appel en cours
record-state-connected = en communication
record-state-held = en attente
record-state-reconnecting = interprète déconnecté
record-state-ended = terminée
record-state-wrap-up = compte rendu dû
record-state-closed = close
record-no-category = Sans catégorie
# Variables:
#   $name (String) - a call-taker
record-call-taker = opérateur { $name }
# Variables:
#   $name (String) - one or several interpreters
record-interpreter = interprète { $name }
record-no-interpreter = sans interprète
record-not-confirmed = pas encore au serveur
record-copy-link = Citer
record-copied = Adresse copiée
record-facts = Éléments
record-facts-empty = Rien de rempli
record-field-place = Lieu
record-field-district = District
record-field-category = Catégorie
record-field-hurt-count = Blessés
record-field-safe = Appelant en sécurité
record-field-weapon = Arme
record-field-scene = Sur place
record-field-note = Note
record-field-caller-name = Nom de l’appelant
record-field-nationality = Nationalité
record-field-callback = Numéro de rappel
record-yes-no-yes = oui
record-yes-no-no = non
record-yes-no-unclear = incertain
record-source-typed = saisi
record-source-turn = tiré d’une réplique
record-source-read-back = relu et confirmé
record-source-officer = donné par un policier
record-source-show = Voir la réplique
record-caller-number = Numéro de l’appelant
record-caller-incident = Événement
record-caller-officer = Policier
record-snapshots = Points de situation envoyés
# Variables:
#   $n (Number) - number of the snapshot
record-snapshot = Point n° { $n }
record-snapshot-complete = complet
# Variables:
#   $fields (String) - names of fields
record-snapshot-missing = manque : { $fields }
record-offers = Interprètes appelés
record-offer-accepted = accepté
record-offer-expired = sans réponse
record-offer-withdrawn = annulé
record-offer-lost = poste déconnecté
record-offer-open = appel en cours
record-declined-technical = refusé : matériel
record-declined-not-able = refusé : indisponible
record-declined-conflict = refusé : conflit d’intérêts
record-declined-other = refusé
record-hand-offs = Transferts
record-agency-fire119 = 119 Pompiers
record-agency-ambulance120 = 120 Ambulance
record-agency-traffic122 = 122 Circulation
record-agency-citizens12345 = 12345 Ligne municipale
record-mode-with-interpreter = avec l’interprète
record-mode-call-taker-stays = opérateur resté en ligne
record-mode-briefing-only = exposé seul
record-summary = Compte rendu
record-summary-open = Pas encore rédigé
record-outcome-dispatched = équipage envoyé
record-outcome-to120 = vers le 120
record-outcome-to119 = vers le 119
record-outcome-to122 = vers le 122
record-outcome-to12345 = vers le 12345
record-outcome-advice = conseil donné
record-outcome-misdial = erreur de numéro
record-outcome-caller-hung-up = l’appelant a raccroché
record-rating-smooth = interprétation sans difficulté
record-rating-difficult = interprétation difficile
record-rating-review = interprétation à réexaminer
record-follow-up-call-back = rappeler
record-follow-up-statement = recueillir une déposition
record-attestations = Attestation de l’interprète
record-attested = confirme la transcription
record-disputed = conteste la transcription
record-supervisor-called = Superviseur demandé
record-wait = Attente d’un interprète
record-more = Afficher plus
record-loading = Lecture du dossier
record-key-search = Rechercher
record-key-result = Résultat suivant ou précédent
record-key-turn = Réplique suivante ou précédente
record-keys = Relecture
record-details = Éléments rattachés
