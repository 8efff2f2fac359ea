# Die Befehlspalette (Ctrl K).

palette-title = Suchen oder Befehl ausführen
palette-placeholder = Befehl, Standardsatz, Sitzung oder Person
palette-results = Ergebnisse
palette-choose = Auswählen
palette-run = Ausführen
# Variables:
#   $query (String) - what was typed
palette-empty = Kein Treffer für „{ $query }“
palette-empty-hint = Versuchen Sie weniger Buchstaben oder Pinyin-Anfangsbuchstaben.
palette-pinyin = Auch Pinyin-Anfangsbuchstaben gehen: zj119
