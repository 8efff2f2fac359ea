# Wörter der allgemeinen Bausteine: schließen, leeren, warten. Nichts hier weiß von einem Anruf.

part-close = Schließen
part-clear = Leeren
part-cancel = Abbrechen
part-loading = Wird geladen…
part-loading-long = Das dauert länger als üblich.
part-remove = Entfernen
# Variables:
#   $label (String) - what is removed, e.g. a filter
part-remove-named = { $label } entfernen
part-required = Pflichtfeld
part-sort-ascending = Aufsteigend
part-sort-descending = Absteigend
part-dismiss = Verstanden
part-copy = Kopieren
part-copied = Kopiert
part-copy-failed = Nicht kopiert: Text markieren und Ctrl C drücken
part-back = Zurück
part-retry = Erneut versuchen
