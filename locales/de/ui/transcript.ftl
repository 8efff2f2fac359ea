# Die Mitschrift: eine Zeile je Beitrag, Sprache des Anrufers am Anfang, Chinesisch am Ende.

transcript-label = Mitschrift
transcript-follow = Läuft mit
transcript-follow-off = Läuft nicht mit
# Variables:
#   $count (Number) - rows below the visible part
transcript-new = { $count ->
    [one] { $count } neuer
   *[other] { $count } neue
  }
transcript-empty = Noch nichts gesagt
transcript-empty-hint = Der erste Beitrag erscheint hier.
transcript-chinese = 中文
transcript-pending = Wird übersetzt
transcript-queued = Hier gespeichert, wird gesendet
transcript-not-written = Original nicht notiert
transcript-not-rendered = Keine schriftliche Übersetzung
transcript-unclear = Unklar, bitte prüfen
transcript-corrected = Korrigiert
# Variables:
#   $by (String) - who corrected
transcript-corrected-by = Korrigiert von { $by }
transcript-key-facts = Kernpunkte
transcript-oral = Nur mündlich, nicht notiert
transcript-note = Notiz
transcript-ask-repeat = bittet um Wiederholung
transcript-ask-slower = bittet, langsamer zu sprechen
transcript-ask-one-at-a-time = bittet, nacheinander zu sprechen
transcript-ask-check-name = bittet, Namen oder Nummer zu prüfen
transcript-notice-interpreter-lost = Verbindung zum Dolmetscher verloren
transcript-notice-interpreter-joined = Dolmetscher ist dabei
transcript-speaker-caller = Anrufer
transcript-speaker-call-taker = Notrufannahme
transcript-speaker-interpreter = Dolmetscher
transcript-speaker-officer = Beamter
transcript-speaker-phrase = Standardsatz
transcript-speaker-system = System
transcript-speaker-supervisor = Schichtleitung
transcript-seal-caller = A
transcript-seal-call-taker = N
transcript-seal-interpreter = D
transcript-seal-officer = B
transcript-seal-phrase = S
transcript-seal-system = Y
transcript-seal-supervisor = L
transcript-half = Wird übersetzt: { $from } → { $to }
transcript-half-later = Folgt auf den Zwischentext
transcript-notice-wrong-language = Der Dolmetscher meldet eine andere Sprache
transcript-notice-relief-took-over = Die Ablösung hat übernommen
transcript-notice-relay-started = Zwei Dolmetscher arbeiten jetzt im Relais
transcript-notice-language-added = Eine weitere Sprache wird gesprochen
transcript-notice-interpreter-yielded = Der Dolmetscher ging an einen Fall mit Lebensgefahr
transcript-notice-partner-joined = Ein externer Dolmetscher ist dabei
transcript-notice-partner-left = Der externe Dolmetscher ist gegangen
transcript-notice-caller-gone = Der Anrufer ist weg
transcript-notice-caller-back = Der Anrufer ist wieder da
transcript-notice-session-taken-over = Ein anderer Platz hat das Gespräch übernommen
transcript-notice-listened-in = Die Schichtleitung hört mit
transcript-notice-interpreter-left = Der Dolmetscher hat das Gespräch verlassen
