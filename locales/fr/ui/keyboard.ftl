# L’aide-mémoire des touches actives et les noms de touches propres à la langue.

keyboard-sheet-title = Touches actives ici
keyboard-sheet-hint = Les touches simples n’agissent que hors des champs de texte.
keyboard-sheet-empty = Aucune touche active.
keyboard-scope-all = Partout
keyboard-palette = Rechercher ou lancer une commande
keyboard-sheet = Cette liste
keyboard-close = Fermer ou arrêter
keyboard-space = Espace
