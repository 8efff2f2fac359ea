# Mots des éléments génériques : fermer, effacer, attendre. Rien ici ne connaît un appel.

part-close = Fermer
part-clear = Effacer
part-cancel = Annuler
part-loading = Chargement…
part-loading-long = Le chargement dure plus longtemps que d’habitude.
part-remove = Retirer
# Variables:
#   $label (String) - what is removed, e.g. a filter
part-remove-named = Retirer { $label }
part-required = Obligatoire
part-sort-ascending = Croissant
part-sort-descending = Décroissant
part-dismiss = Compris
part-copy = Copier
part-copied = Copié
part-copy-failed = Copie impossible : sélectionnez le texte et appuyez sur Ctrl C
part-back = Retour
part-retry = Réessayer
