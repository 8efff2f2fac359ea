# Der Platz der Notrufannahme: neu, rufend, im Gespräch.

call-taker-scope-new = Neue Sitzung
call-taker-scope-talk = Sitzung
call-taker-question = Welche Sprache?
call-taker-question-hint = Eine Taste ruft den Dolmetscher. Ergänzen Sie den Rest, während es läutet.
call-taker-question-phrases = Ziffer der Sprache drücken: nur Standardsätze, kein Dolmetscher wird gerufen.
call-taker-origin = Von
call-taker-origin-caller = Anrufer
call-taker-origin-officer = Beamter
call-taker-number = Nummer des Anrufers
call-taker-number-officer = Nummer vor Ort
call-taker-incident = Einsatz-Nr.
call-taker-queue = Warteschlange, alle Plätze
call-taker-covered = Sprachen mit freiem Dolmetscher
# Variables:
#   $count (Number) - languages covered
#   $all (Number) - languages
call-taker-of = { $count } / { $all }
# Variables:
#   $language (String) - name of the language
call-taker-ring = Dolmetscher für { $language } rufen
call-taker-ring-language = Dolmetscher rufen
# Variables:
#   $count (Number) - free interpreters
call-taker-free = { $count } frei
call-taker-none-free = Niemand frei
call-taker-none-on-shift = Niemand im Dienst
# Variables:
#   $time (String) - expected time, 00:00
call-taker-expect = etwa { $time }
# Variables:
#   $seconds (Number) - expected time
call-taker-expect-seconds = etwa { $seconds } s
call-taker-expect-none = keine Schätzung
# Variables:
#   $count (Number) - sessions waiting
call-taker-waiting = { $count } wartend
# Variables:
#   $code (String) - country code
call-taker-suggested = Vorwahl +{ $code }
call-taker-other = Andere Sprache
call-taker-other-hint = Diese Leitstelle bedient keine weitere Sprache
call-taker-other-choose = Sprachen ohne Taste
call-taker-phrases = Nur Standardsätze, kein Dolmetscher
call-taker-phrases-hint = Groß gezeigt und protokolliert
call-taker-phrases-armed = Jetzt 1–8 drücken, Esc bricht ab
call-taker-offline = Offline, Rufen nicht möglich
call-taker-shift = Meine Sitzungen dieser Schicht
# Variables:
#   $count (Number) - summaries owed
call-taker-unfinished = { $count ->
    [one] { $count } Kurzbericht offen
   *[other] { $count } Kurzberichte offen
  }
# Variables:
#   $count (Number) - sessions today
call-taker-today = { $count } heute
# Variables:
#   $seconds (Number) - mean wait
call-taker-mean-wait = Annahme im Mittel { $seconds } s
call-taker-shift-empty = In dieser Schicht noch keine Sitzung
call-taker-shift-empty-hint = Drücken Sie eine Ziffer, um die erste zu beginnen.
call-taker-column-time = Zeit
call-taker-column-language = Sprache
call-taker-column-incident = Einsatz
call-taker-column-interpreter = Dolmetscher
call-taker-column-length = Dauer
call-taker-column-outcome = Status
call-taker-summary-due = Kurzbericht offen
call-taker-ending-completed = Abgeschlossen
call-taker-ending-withdrawn = Zurückgenommen
call-taker-ending-unserved = Niemand nahm an
call-taker-ending-abandoned = Anrufer weg
call-taker-live = Laufend
call-taker-hint-ring = Dolmetscher rufen
call-taker-hint-number = Nummer
call-taker-hint-place = Ort
call-taker-hint-category = Kategorie
call-taker-hint-phrases = nur Standardsätze
call-taker-hint-keys = alle Tasten
call-taker-undo = Zurücknehmen
# Variables:
#   $seconds (Number) - seconds left
call-taker-undo-left = Falsche Taste? Noch { $seconds } s zum Zurücknehmen
call-taker-ring-progress = Rufdauer
# Variables:
#   $name (String) - who is rung
call-taker-ring-now = { $name } wird gerufen
call-taker-offers = Bisher gerufen
call-taker-offer-accepted = angenommen
call-taker-offer-declined-technical = technisches Problem
call-taker-offer-declined-not-able = verhindert
call-taker-offer-declined-conflict = Interessenkonflikt
call-taker-offer-declined-other = anderer Grund
# Variables:
#   $reason (String) - why
call-taker-offer-declined = abgelehnt: { $reason }
call-taker-offer-expired = keine Antwort
call-taker-offer-withdrawn = übersprungen
call-taker-offer-lost = Verbindung verloren
call-taker-next-interpreter = Nächster Dolmetscher
call-taker-call-interpreter = Dolmetscher rufen
call-taker-change-language = Sprache wechseln
call-taker-held-title = Gespräch gehalten
call-taker-held-text = Die anderen Beteiligten warten.
# Variables:
#   $name (String) - the interpreter
call-taker-reconnecting-title = Verbindung zu Dolmetscher { $name } verloren, es wird gewartet
call-taker-reconnecting-text = Nutzen Sie Standardsätze; nach Ablauf der Zeit wird ein anderer Dolmetscher gerufen.
call-taker-phrases-only-text = Nur Standardsätze: Es wurde kein Dolmetscher gerufen.
call-taker-write = Gesagtes notieren
call-taker-write-who = Wer es gesagt hat
call-taker-write-caller = Anrufer
call-taker-write-officer = Beamter
call-taker-write-me = Ich
call-taker-write-note = Notiz
call-taker-write-caller-hint = Was der Anrufer gesagt hat
call-taker-write-me-hint = Was Sie gesagt haben
call-taker-write-officer-hint = Was der Beamte gesagt hat
call-taker-write-note-hint = Notiz an den Dolmetscher, wird dem Anrufer nicht vorgelesen
call-taker-write-send = Notieren
call-taker-note = Notiz an Dolmetscher
call-taker-switch-voice = Notieren: Sprecher wechseln
call-taker-correct = Korrigieren
call-taker-correct-last = Letzten Beitrag korrigieren
call-taker-correct-title = Beitrag korrigieren
call-taker-correct-side = Welcher Text
call-taker-correct-said = Das Gesagte
call-taker-correct-rendered = Die Übersetzung
call-taker-correct-text = Neuer Text
call-taker-correct-reason = Grund
call-taker-reason-typing = Tippfehler
call-taker-reason-misheard = Verhört
call-taker-reason-mistranslated = Falsch übersetzt
call-taker-reason-omission = Auslassung
call-taker-correct-save = Korrigieren, Altes behalten
call-taker-correct-hint = Der alte Text bleibt durchgestrichen stehen.
call-taker-end = Beenden und berichten
call-taker-audited = Alles wird protokolliert
call-taker-end-title = Ist der Anrufer noch in der Leitung?
call-taker-end-text = Eine beendete Sitzung kann nicht wieder aufgenommen werden.
call-taker-end-completed = Fertig, beenden
call-taker-end-abandoned = Der Anrufer ist weg
call-taker-end-keep = Fortsetzen
call-taker-failed = Das hat nicht geklappt
call-taker-palette = Aktionen
call-taker-palette-phrases = Standardsätze
call-taker-palette-languages = Sprachen
call-taker-loading = Sitzung wird geöffnet
call-taker-origin-station = Wache
call-taker-origin-partner = Partnerleitung
call-taker-origin-next = Nächste Herkunft
call-taker-hint-origin = Herkunft
call-taker-number-station = Nummer der Wache
call-taker-number-partner = Deren Nummer
call-taker-incident-partner = Deren Vorgangsnr.
call-taker-station = Wache
call-taker-officer-name = Name des Beamten
call-taker-service = Dienst
call-taker-service-desk = Deren Platz
call-taker-correct-relayed = Das Relais
