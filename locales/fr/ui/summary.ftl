# Le compte rendu d’une session.

summary-title = Compte rendu de session
summary-outcomes = Suite donnée
summary-outcome-dispatched = Équipage envoyé
summary-outcome-to120 = Vers le 120
summary-outcome-to119 = Vers le 119
summary-outcome-to122 = Vers le 122
summary-outcome-to12345 = Vers le 12345
summary-outcome-advice = Conseil donné
summary-outcome-misdial = Erreur de numéro
summary-outcome-caller-hung-up = L’appelant a raccroché
summary-narrative = Les faits (projet tiré du dossier ; à vérifier)
summary-checked = J’ai vérifié
summary-rating = Interprète
summary-rating-smooth = Sans difficulté
summary-rating-difficult = Difficile
summary-rating-review = À réexaminer
summary-follow-up = Suivi
summary-follow-up-call-back = Rappeler
summary-follow-up-statement = Interprète pour la déposition
summary-final = Une fois remis, on ne peut qu’y ajouter
summary-later = Plus tard
summary-submit = Remettre
summary-need-outcome = Choisissez au moins une suite.
summary-need-narrative = Écrivez les faits.
summary-need-check = Modifiez le projet, ou cochez « J’ai vérifié ».
# Variables:
#   $max (Number) - limit
summary-too-long = Au plus { $max } caractères.
summary-limit-reached = Trois comptes rendus sont déjà en suspens. Remettez d’abord celui-ci.
summary-failed = Le compte rendu n’a pas été remis
