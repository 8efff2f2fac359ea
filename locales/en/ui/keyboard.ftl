# The sheet of active keys and the names of keys that differ by language.

keyboard-sheet-title = Keys that work here
keyboard-sheet-hint = Bare keys work only while no text field has the focus.
keyboard-sheet-empty = No keys are active.
keyboard-scope-all = Everywhere
keyboard-palette = Search or run a command
keyboard-sheet = This list
keyboard-close = Close or stop
keyboard-space = Space
