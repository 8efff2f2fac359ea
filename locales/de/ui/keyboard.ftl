# Die Liste der aktiven Tasten und die Tastennamen, die je Sprache anders sind.

keyboard-sheet-title = Tasten, die hier gelten
keyboard-sheet-hint = Einzelne Tasten gelten nur außerhalb von Textfeldern.
keyboard-sheet-empty = Keine Tasten aktiv.
keyboard-scope-all = Überall
keyboard-palette = Suchen oder Befehl ausführen
keyboard-sheet = Diese Liste
keyboard-close = Schließen oder anhalten
keyboard-space = Leertaste
