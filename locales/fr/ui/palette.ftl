# La palette de commandes (Ctrl K).

palette-title = Rechercher ou lancer une commande
palette-placeholder = Commande, phrase type, session ou personne
palette-results = Résultats
palette-choose = Choisir
palette-run = Lancer
# Variables:
#   $query (String) - what was typed
palette-empty = Aucun résultat pour « { $query } »
palette-empty-hint = Essayez avec moins de lettres, ou les initiales pinyin.
palette-pinyin = Les initiales pinyin sont aussi acceptées : zj119
