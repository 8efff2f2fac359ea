# Transférer une session à un autre service. Pas de téléphonie ici : l’exposé est rédigé et consigné.

hand-off-title = Transférer à
hand-off-subtitle = exposez d’abord les faits ; l’appelant reste en ligne
hand-off-label = Transférer
hand-off-to = À
hand-off-fire119 = Pompiers
hand-off-ambulance120 = Ambulance
hand-off-traffic122 = Circulation
hand-off-citizens12345 = Ligne municipale
hand-off-mode = Mode
hand-off-mode-with-interpreter = L’interprète suit
hand-off-mode-call-taker-stays = Je reste en ligne
hand-off-mode-briefing-only = Exposé seul
hand-off-briefing = Exposé (projet, à modifier au besoin)
# Variables:
#   $number (String) - the service’s number
hand-off-dial = Composez le { $number } sur votre téléphone et lisez l’exposé ; appuyez sur Enter quand le service l’a pris en compte.
# Variables:
#   $number (String) - the service’s number
hand-off-record = Pris en compte par le { $number }
# Variables:
#   $number (String) - the service’s number
hand-off-done = { $number } informé
hand-off-failed = Le transfert n’a pas été consigné
hand-off-empty = Rédigez l’exposé.
# Variables:
#   $language (String) - name of the language
hand-off-draft-language = L’appelant parle { $language }
# Variables:
#   $place (String) - the place
hand-off-draft-place = Lieu : { $place }
hand-off-draft-place-unknown = Lieu inconnu
# Variables:
#   $categories (String) - categories
hand-off-draft-category = Événement : { $categories }
# Variables:
#   $count (Number) - people
hand-off-draft-hurt = { $count ->
    [one] { $count } blessé
   *[other] { $count } blessés
  }
hand-off-draft-hurt-unclear = présence de blessés incertaine
hand-off-draft-hurt-some = il y a au moins un blessé
hand-off-draft-hurt-none = aucun blessé
hand-off-draft-safe = l’appelant est en sécurité
hand-off-draft-unsafe = l’appelant n’est pas en sécurité
hand-off-draft-weapon = présence d’une arme
# Variables:
#   $number (String) - number
hand-off-draft-callback = Rappeler le { $number }
# Variables:
#   $language (String) - name of the language
#   $name (String) - the interpreter
hand-off-draft-interpreter = Interprète { $name } ({ $language }) en ligne
# Variables:
#   $number (String) - number
#   $name (String) - name of the service
hand-off-to-agency = Transférer au { $number } { $name }
