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
