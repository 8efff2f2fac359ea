# Standardsätze: Tasten, Feld und die große Karte zum Vorlesen.

phrase-group-greet = Begrüßung
phrase-group-loc = Wo
phrase-group-safe = Sicherheit
phrase-group-nature = Was
phrase-group-med = Medizinisch
phrase-group-fire = Feuer
phrase-group-traf = Verkehr
phrase-group-theft = Diebstahl
phrase-group-pass = Pass
phrase-group-miss = Vermisst
phrase-group-viol = Gewalt
phrase-group-desc = Beschreibung
phrase-group-wait = Warten
phrase-group-hand = Übergabe
phrase-group-close = Abschluss
phrase-group-int = Dolmetscher
phrase-group-sms = SMS
phrase-group-pins = Wichtigste
phrase-title = Standardsätze
phrase-panel-hint = drücken zeigt den Satz groß, dann vorlesen
phrase-keys = Angeheftete Standardsätze
phrase-search = Standardsätze suchen
phrase-search-hint = Chinesisch, Fremdsprache oder ID
phrase-groups = Gruppen von Standardsätzen
# Variables:
#   $count (Number) - phrases found
phrase-results = { $count ->
    [one] { $count } Standardsatz
   *[other] { $count } Standardsätze
  }
# Variables:
#   $query (String) - what was typed
phrase-none = Kein Standardsatz passt zu „{ $query }“
phrase-none-hint = Versuchen Sie weniger Buchstaben oder eine andere Gruppe.
phrase-used = Benutzt
phrase-shown = Wird gezeigt
# Variables:
#   $count (Number) - arguments
phrase-asks = { $count } auszufüllen
phrase-draft = Entwurf, nicht freigegeben
phrase-aloud = Bitte vorlesen
phrase-reading = Aussprache
phrase-back = Bedeutung
phrase-close = Schließen
phrase-fill-title = Zuerst ausfüllen
phrase-fill-use = Satz zeigen
# Variables:
#   $min (Number) - smallest
#   $max (Number) - largest
phrase-range = Eine ganze Zahl von { $min } bis { $max }
phrase-required = Bitte ausfüllen
phrase-choose = Bitte wählen
phrase-arg-language = Sprache
phrase-arg-seconds = Sekunden
phrase-arg-minutes = Minuten
phrase-arg-count = Wie viele
phrase-arg-who = Wer
phrase-arg-address = Adresse
phrase-arg-phone = Nummer
phrase-choice-caller = Der Anrufer
phrase-choice-female = Eine Frau
phrase-choice-male = Ein Mann
phrase-choice-child = Ein Kind
phrase-choice-other = Andere
phrase-unavailable = Die Sammlung der Standardsätze lässt sich nicht öffnen
# Variables:
#   $count (Number) - problems
phrase-problems = { $count ->
    [one] { $count } Fehler in den eigenen Sätzen dieser Leitstelle
   *[other] { $count } Fehler in den eigenen Sätzen dieser Leitstelle
  }
phrase-group-yes-no = Ja/Nein
