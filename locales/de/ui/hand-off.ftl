# Übergabe einer Sitzung an einen anderen Dienst. Keine Telefonie: Die Einweisung wird entworfen und protokolliert.

hand-off-title = Übergabe an
hand-off-subtitle = zuerst einweisen; der Anrufer bleibt in der Leitung
hand-off-label = Übergeben
hand-off-to = An
hand-off-fire119 = Feuerwehr
hand-off-ambulance120 = Rettungsdienst
hand-off-traffic122 = Verkehrspolizei
hand-off-citizens12345 = Bürgertelefon
hand-off-mode = Wie
hand-off-mode-with-interpreter = Dolmetscher geht mit
hand-off-mode-call-taker-stays = Ich bleibe in der Leitung
hand-off-mode-briefing-only = Nur Einweisung
hand-off-briefing = Einweisung (Entwurf, nach Bedarf ändern)
# Variables:
#   $number (String) - the service’s number
hand-off-dial = Wählen Sie { $number } am Telefon und lesen Sie die Einweisung vor; drücken Sie Enter, wenn sie angenommen ist.
# Variables:
#   $number (String) - the service’s number
hand-off-record = { $number } hat angenommen
# Variables:
#   $number (String) - the service’s number
hand-off-done = { $number } eingewiesen
hand-off-failed = Die Übergabe wurde nicht protokolliert
hand-off-empty = Schreiben Sie die Einweisung.
# Variables:
#   $language (String) - name of the language
hand-off-draft-language = Anrufer spricht { $language }
# Variables:
#   $place (String) - the place
hand-off-draft-place = Ort: { $place }
hand-off-draft-place-unknown = Ort unbekannt
# Variables:
#   $categories (String) - categories
hand-off-draft-category = Einsatz: { $categories }
# Variables:
#   $count (Number) - people
hand-off-draft-hurt = { $count ->
    [one] { $count } verletzte Person
   *[other] { $count } verletzte Personen
  }
hand-off-draft-hurt-unclear = unklar, ob jemand verletzt ist
hand-off-draft-hurt-some = jemand ist verletzt
hand-off-draft-hurt-none = niemand verletzt
hand-off-draft-safe = der Anrufer ist in Sicherheit
hand-off-draft-unsafe = der Anrufer ist nicht in Sicherheit
hand-off-draft-weapon = eine Waffe ist im Spiel
# Variables:
#   $number (String) - number
hand-off-draft-callback = Rückruf { $number }
# Variables:
#   $language (String) - name of the language
#   $name (String) - the interpreter
hand-off-draft-interpreter = Dolmetscher { $name } ({ $language }) ist in der Leitung
# Variables:
#   $number (String) - number
#   $name (String) - name of the service
hand-off-to-agency = Übergeben an { $number } { $name }
