# The command palette (Ctrl K).

palette-title = Search or run a command
palette-placeholder = Command, phrase, session or person
palette-results = Results
palette-choose = Choose
palette-run = Run
# Variables:
#   $query (String) - what was typed
palette-empty = Nothing matches “{ $query }”
palette-empty-hint = Try fewer letters, or pinyin initials.
palette-pinyin = Pinyin initials work too: zj119
