# L’appelant : raccroché, silencieux, préférence, appels reliés, écoute et reprise.

caller-scope = L’appel
caller-scope-gone = Rappel
caller-more = Plus
caller-gone = L’appelant a raccroché
caller-gone-title = L’appelant a raccroché
caller-gone-no-number = Aucun numéro connu.
caller-gone-owed = Rappelez au moins une fois avant de terminer, puis indiquez le résultat.
caller-gone-tried = Rappel tenté. Réessayez ou terminez ; la fiche peut encore partir.
# Variables:
#   $time (String) - time left, 00:00
caller-gone-kept = L’interprète est gardé encore { $time }.
caller-gone-released = L’interprète est libéré.
caller-back = Rappel
caller-back-answered = A répondu
caller-back-no-answer = Pas de réponse
caller-back-engaged = Occupé
caller-back-unreachable = Injoignable
caller-silent = Mode silencieux : touches et texte
caller-silent-off = L’appelant peut parler
caller-silent-tag = Silencieux
caller-silent-title = L’appelant ne peut pas parler sans danger.
caller-silent-text = Seulement des questions à réponse par touche : une fois oui, deux fois non. Elles sont en tête sur le côté.
caller-gender = Préfère parler avec
caller-gender-any = Indifférent
caller-gender-female = Une femme
caller-gender-male = Un homme
caller-add-language = Une autre langue est aussi parlée
caller-listened = Un superviseur écoute
# Variables:
#   $name (String) - who holds the call now
caller-taken-over = { $name } tient maintenant cet appel
caller-taken-over-text = Vous pouvez suivre ici ; ce poste ne peut plus rien modifier.
caller-link = Relier un autre appelant
caller-link-title = Deux appelants, un incident
caller-link-hint = Les fiches sont ensuite partagées dans les deux sens.
caller-link-number = Numéro de l’autre session
caller-link-unknown = Ce poste ne connaît pas ce numéro. Demandez l’identifiant complet à l’autre poste.
caller-link-do = Relier
caller-link-live = Sessions en cours
caller-link-none = Aucune autre session en cours n’est visible d’ici. Saisissez le numéro.
# Variables:
#   $count (Number) - linked calls
caller-linked-count = Appels reliés : { $count }
# Variables:
#   $count (Number) - facts
caller-linked-new = Éléments absents de cette fiche : { $count }
caller-linked-nothing = Ils ne savent rien de plus.
caller-linked-show = Afficher
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
caller-linked-snapshot = fiche { $n }, envoyée à { $time }
caller-linked-no-snapshot = aucune fiche envoyée
caller-linked-take = Reprendre
caller-linked-same = identique ici
caller-end-owed = L’appelant a raccroché et n’a pas été rappelé
caller-end-owed-text = Rappelez d’abord au moins une fois. Si le lieu est connu, envoyez quelqu’un de toute façon.
