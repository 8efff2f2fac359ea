# Ein nicht angenommener Befehl: welcher es war, und sein Text, der erhalten bleibt.

refused-label = Nicht angenommen
# Variables:
#   $what (String) - which command, in words
refused-title = Nicht angenommen: { $what }
refused-words = Ihr Text
# Variables:
#   $count (Number) - further notices below
refused-more = { $count ->
    [one] { $count } weitere
   *[other] { $count } weitere
  }
refused-dismiss = Verstanden
refused-what-other = ein Befehl
refused-what-set-presence = Ihr Status
refused-what-open-session = Öffnen einer Sitzung
refused-what-withdraw-session = Zurücknehmen der Sitzung
refused-what-request-interpreter = Rufen eines Dolmetschers
refused-what-next-interpreter = Rufen des nächsten Dolmetschers
refused-what-change-language = Sprachwechsel
refused-what-accept-offer = Annehmen des Rufs
refused-what-decline-offer = Ablehnen des Rufs
refused-what-join-session = Beitritt zur Sitzung
refused-what-speak = ein Beitrag
refused-what-use-phrase = ein Standardsatz
refused-what-interpret = eine Übersetzung
refused-what-intervene = eine Bitte an die Sprechenden
refused-what-add-note = eine Notiz
refused-what-revise = eine Korrektur
refused-what-mark-unclear = die Markierung „unklar“
refused-what-set-fact = ein Feld des Formulars
refused-what-set-priority = die Priorität
refused-what-send-snapshot = die Lagemeldung
refused-what-hold-session = Halten des Gesprächs
refused-what-resume-session = Fortsetzen des Gesprächs
refused-what-call-supervisor = Rufen der Schichtleitung
refused-what-hand-off = die Übergabe
refused-what-end-session = Beenden der Sitzung
refused-what-summarise = der Kurzbericht
refused-what-attest = die Erklärung des Dolmetschers zum Protokoll
refused-what-read-transcript = Öffnen eines Protokolls
refused-what-update-person = eine Änderung am Personal
refused-what-set-roster = der Dienstplan
refused-what-set-policy = die Regeln
refused-what-drop-request = das Zurücknehmen einer Anforderung
refused-what-ask-relief = die Anforderung einer Ablösung
refused-what-take-over-seat = die Übernahme durch die Ablösung
refused-what-start-relay = das Einrichten eines Relais
refused-what-end-relay = das Beenden des Relais
refused-what-add-language = das Hinzufügen einer Sprache
refused-what-leave-session = das Verlassen der Sitzung
refused-what-prefer-gender = der Wunsch nach einer Frau oder einem Mann
refused-what-ring-person = das Rufen einer Person
refused-what-yield-interpreter = das Abgeben des Dolmetschers
refused-what-refuse-yield = das Behalten des Dolmetschers
refused-what-call-partner = die externe Leitung
refused-what-partner-on = der externe Dolmetscher dazu
refused-what-partner-off = der externe Dolmetscher weg
refused-what-caller-left = das Auflegen des Anrufers
refused-what-call-back-tried = ein Rückruf
refused-what-set-silent = der stille Modus
refused-what-link-sessions = das Verknüpfen zweier Sitzungen
refused-what-take-over-session = das Übernehmen des Gesprächs
refused-what-listen-in = das Mithören
