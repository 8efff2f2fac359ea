# Beendete und laufende Sitzungen lesen: Suche, Liste, Mitschrift und was dazugehört.

record-search = Suchen
record-search-hint = Original und Übersetzung
record-results = Ergebnisse
record-sessions = Sitzungen
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits = { $count } Treffer · { $ms } ms
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits-more = { $count ->
    [one] der erste Treffer ({ $count })
   *[other] die ersten { $count } Treffer
  } · { $ms } ms
record-newest-first = neueste zuerst
# Variables:
#   $query (String) - what was searched
record-none = Nichts gefunden für „{ $query }“
record-none-text = Versuchen Sie weniger oder kürzere Wörter oder ein Wort der anderen Sprache. Zwei chinesische Zeichen genügen.
record-clear = Suche leeren
record-no-sessions = Noch keine Sitzungen
record-no-sessions-text = Sie erscheinen hier, sobald ein Anruf begonnen hat.
record-choose = Wählen Sie eine Sitzung
record-choose-text = Ihre Mitschrift öffnet sich hier. Wer sie öffnet, wird vermerkt.
record-audited = Das Öffnen wird vermerkt
record-live = laufend
record-ending-completed = abgeschlossen
record-ending-withdrawn = zurückgenommen
record-ending-unserved = ohne Dolmetscher
record-ending-abandoned = Anrufer weg
record-state-phrases-only = nur Standardsätze
record-state-requested = wartend
record-state-ringing = wird gerufen
record-state-connected = verbunden
record-state-held = gehalten
record-state-reconnecting = Dolmetscher getrennt
record-state-ended = beendet
record-state-wrap-up = Kurzbericht offen
record-state-closed = geschlossen
record-no-category = Ohne Kategorie
# Variables:
#   $name (String) - a call-taker
record-call-taker = Notrufannahme { $name }
# Variables:
#   $name (String) - one or several interpreters
record-interpreter = Dolmetscher { $name }
record-no-interpreter = ohne Dolmetscher
record-not-confirmed = noch nicht beim Server
record-copy-link = Zitieren
record-copied = Adresse kopiert
record-facts = Angaben
record-facts-empty = Nichts ausgefüllt
record-field-place = Ort
record-field-district = Bezirk
record-field-category = Kategorie
record-field-hurt-count = Verletzte
record-field-safe = Anrufer sicher
record-field-weapon = Waffe
record-field-scene = Vor Ort
record-field-note = Notiz
record-field-caller-name = Name des Anrufers
record-field-nationality = Staatsangehörigkeit
record-field-callback = Rückrufnummer
record-yes-no-yes = ja
record-yes-no-no = nein
record-yes-no-unclear = unklar
record-source-typed = eingetippt
record-source-turn = aus einem Beitrag
record-source-read-back = wiederholt und bestätigt
record-source-officer = von einem Beamten
record-source-show = Beitrag zeigen
record-caller-number = Nummer des Anrufers
record-caller-incident = Einsatz
record-caller-officer = Beamter
record-snapshots = Lagemeldungen
# Variables:
#   $n (Number) - number of the snapshot
record-snapshot = Lagemeldung { $n }
record-snapshot-complete = vollständig
# Variables:
#   $fields (String) - names of fields
record-snapshot-missing = fehlt: { $fields }
record-offers = Wer gerufen wurde
record-offer-accepted = angenommen
record-offer-expired = nicht angenommen
record-offer-withdrawn = zurückgenommen
record-offer-lost = Platz getrennt
record-offer-open = wird gerufen
record-declined-technical = abgelehnt: Technik
record-declined-not-able = abgelehnt: verhindert
record-declined-conflict = abgelehnt: Interessenkonflikt
record-declined-other = abgelehnt
record-hand-offs = Übergaben
record-agency-fire119 = 119 Feuerwehr
record-agency-ambulance120 = 120 Rettungsdienst
record-agency-traffic122 = 122 Verkehrspolizei
record-agency-citizens12345 = 12345 Bürgertelefon
record-mode-with-interpreter = mit Dolmetscher
record-mode-call-taker-stays = Notrufannahme blieb
record-mode-briefing-only = nur Einweisung
record-summary = Kurzbericht
record-summary-open = Noch nicht geschrieben
record-outcome-dispatched = Streife entsandt
record-outcome-to120 = an 120
record-outcome-to119 = an 119
record-outcome-to122 = an 122
record-outcome-to12345 = an 12345
record-outcome-advice = Auskunft erteilt
record-outcome-misdial = verwählt
record-outcome-caller-hung-up = Anrufer hat aufgelegt
record-rating-smooth = Dolmetschen lief gut
record-rating-difficult = Dolmetschen war schwierig
record-rating-review = Dolmetschen zu prüfen
record-follow-up-call-back = zurückrufen
record-follow-up-statement = Aussage aufnehmen
record-attestations = Erklärung des Dolmetschers
record-attested = bestätigt das Protokoll
record-disputed = beanstandet das Protokoll
record-supervisor-called = Schichtleitung verlangt
record-wait = Warten auf Dolmetscher
record-more = Mehr zeigen
record-loading = Protokoll wird gelesen
record-key-search = Suchen
record-key-result = Nächster oder voriger Treffer
record-key-turn = Nächster oder voriger Beitrag
record-keys = Durchsicht
record-details = Was dazugehört
