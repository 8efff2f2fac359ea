# Phrases types : touches, panneau, et grande fiche à lire à voix haute.

phrase-group-greet = Accueil
phrase-group-loc = Lieu
phrase-group-safe = Sécurité
phrase-group-nature = Faits
phrase-group-med = Médical
phrase-group-fire = Incendie
phrase-group-traf = Circulation
phrase-group-theft = Vol
phrase-group-pass = Passeport
phrase-group-miss = Disparition
phrase-group-viol = Violence
phrase-group-desc = Signalement
phrase-group-wait = Attente
phrase-group-hand = Transfert
phrase-group-close = Fin
phrase-group-int = Interprète
phrase-group-sms = SMS
phrase-group-pins = Essentiel
phrase-title = Phrases types
phrase-panel-hint = appuyer pour afficher en grand, puis lire à voix haute
phrase-keys = Phrases types épinglées
phrase-search = Rechercher une phrase type
phrase-search-hint = Chinois, langue étrangère ou id
phrase-groups = Groupes de phrases types
# Variables:
#   $count (Number) - phrases found
phrase-results = { $count ->
    [0] aucune phrase type
    [one] { $count } phrase type
   *[other] { $count } phrases types
  }
# Variables:
#   $query (String) - what was typed
phrase-none = Aucune phrase type pour « { $query } »
phrase-none-hint = Essayez avec moins de lettres, ou un autre groupe.
phrase-used = Utilisée
phrase-shown = Affichée
# Variables:
#   $count (Number) - arguments
phrase-asks = { $count } à remplir
phrase-draft = Projet, non approuvé
phrase-aloud = À lire à voix haute
phrase-reading = Prononciation
phrase-back = Sens
phrase-close = Fermer
phrase-fill-title = À remplir d’abord
phrase-fill-use = Afficher la phrase
# Variables:
#   $min (Number) - smallest
#   $max (Number) - largest
phrase-range = Un nombre entier de { $min } à { $max }
phrase-required = À remplir
phrase-choose = Choisissez
phrase-arg-language = Langue
phrase-arg-seconds = Secondes
phrase-arg-minutes = Minutes
phrase-arg-count = Combien
phrase-arg-who = Qui
phrase-arg-address = Adresse
phrase-arg-phone = Numéro
phrase-choice-caller = L’appelant
phrase-choice-female = Une femme
phrase-choice-male = Un homme
phrase-choice-child = Un enfant
phrase-choice-other = Autre
phrase-unavailable = Le recueil de phrases types ne peut pas être ouvert
# Variables:
#   $count (Number) - problems
phrase-problems = { $count ->
    [one] { $count } problème dans les phrases propres à ce centre
   *[other] { $count } problèmes dans les phrases propres à ce centre
  }
phrase-group-yes-no = Oui ou non
