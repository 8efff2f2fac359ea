# Das Einsatzformular und die Lagemeldung an die Disposition.

incident-title = Einsatz
incident-saved = Gespeichert
# Variables:
#   $count (Number) - fields
incident-unsaved = { $count } noch nicht gesendet
incident-empty = Noch nichts
incident-place = Ort
incident-place-hint = Straße, Nummer, Geschäft, Ausgang
incident-district = Bezirk
incident-read-back = Wiederholt und bestätigt
incident-verified-officer = Vom Beamten bestätigt
incident-landmarks = Orientierungspunkte
incident-category = Kategorie
incident-scene = Vor Ort
incident-note = Kernpunkte
incident-hurt = Verletzte
incident-hurt-unclear = Unklar
incident-hurt-bad = Geben Sie eine ganze Zahl von 0 bis 9999 ein
incident-safe = Ist der Anrufer in Sicherheit?
incident-weapon = Ist eine Waffe im Spiel?
incident-yes = Ja
incident-no = Nein
incident-unclear = Unklar
incident-caller-name = Name des Anrufers
incident-nationality = Staatsangehörigkeit
incident-callback = Rückrufnummer
incident-changed = Soeben anderswo geändert
# Variables:
#   $value (String) - the new value
incident-changed-while = Anderswo geändert in: { $value }
incident-snapshot = Lagemeldung senden
incident-snapshot-again = Nachmeldung senden
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
incident-snapshot-sent = Nr. { $n } gesendet { $time }
incident-snapshot-stale = Seither geändert
incident-snapshot-none = Keine Lagemeldung gesendet
# Variables:
#   $fields (String) - names of the fields
incident-missing = Fehlt: { $fields }
incident-missing-none = Alle vier Angaben bekannt
incident-missing-place = Ort
incident-missing-category = Kategorie
incident-missing-hurt-count = Verletzte
incident-missing-safe = Sicherheit
incident-known-so-far = Bisher bekannt
incident-known-hint = freiwillig, kann warten
incident-more = Anrufer
