# La fiche d’événement et le point de situation transmis pour l’envoi des équipages.

incident-title = Événement
incident-saved = Enregistré
# Variables:
#   $count (Number) - fields
incident-unsaved = { $count ->
    [one] { $count } non envoyé
   *[other] { $count } non envoyés
  }
incident-empty = Rien pour l’instant
incident-place = Lieu
incident-place-hint = Rue, numéro, magasin, sortie
incident-district = District
incident-read-back = Relu et confirmé
incident-verified-officer = Confirmé par le policier
incident-landmarks = Points de repère
incident-category = Catégorie
incident-scene = Sur place
incident-note = Points clés
incident-hurt = Blessés
incident-hurt-unclear = Incertain
incident-hurt-bad = Saisissez un nombre entier de 0 à 9999
incident-safe = L’appelant est-il en sécurité ?
incident-weapon = Y a-t-il une arme ?
incident-yes = Oui
incident-no = Non
incident-unclear = Incertain
incident-caller-name = Nom de l’appelant
incident-nationality = Nationalité
incident-callback = Numéro de rappel
incident-changed = Modifié à l’instant ailleurs
# Variables:
#   $value (String) - the new value
incident-changed-while = Modifié ailleurs en : { $value }
incident-snapshot = Envoyer le point
incident-snapshot-again = Envoyer la mise à jour
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
incident-snapshot-sent = N° { $n } envoyé à { $time }
incident-snapshot-stale = Modifié depuis
incident-snapshot-none = Aucun point envoyé
# Variables:
#   $fields (String) - names of the fields
incident-missing = Manque : { $fields }
incident-missing-none = Les quatre éléments sont connus
incident-missing-place = lieu
incident-missing-category = catégorie
incident-missing-hurt-count = blessés
incident-missing-safe = sécurité
incident-known-so-far = Déjà connu
incident-known-hint = facultatif, peut attendre
incident-more = Appelant
