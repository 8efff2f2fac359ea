# Der Platz des Dolmetschers: Status, Schicht, Bitten, Bekanntes, Notizen an die Notrufannahme.

interpreter-status = Mein Status
interpreter-presence-available = Verfügbar
interpreter-presence-break = Pause
interpreter-presence-wrap-up = Nacharbeit
interpreter-presence-away = Abwesend
interpreter-means-available = Die nächste Anfrage in Ihren Sprachen läutet hier.
interpreter-means-break = In der Pause werden Sie nicht gerufen.
interpreter-means-wrap-up = Solange Sie ein Protokoll abschließen, werden Sie nicht gerufen.
interpreter-means-away = Solange Sie abwesend sind, werden Sie nicht gerufen.
interpreter-after-wrap-up = Ist das Protokoll bestätigt, sind Sie wieder verfügbar.
interpreter-back = Ich bin verfügbar
interpreter-missed-one = Sie haben einen Ruf verpasst
interpreter-missed-several = Mehrere Rufe verpasst; Sie wurden auf Pause gesetzt
interpreter-missed-text = Die Anrufe gingen an Kollegen. Eine Taste macht Sie wieder verfügbar.
interpreter-languages = Gerufen für
interpreter-shift = Heute
interpreter-shift-sessions = Sitzungen
interpreter-shift-talk = Im Gespräch
interpreter-shift-wait = Mittlere Wartezeit
# Variables:
#   $seconds (String) - seconds with one decimal
interpreter-seconds = { $seconds } s
# Variables:
#   $count (Number) - records
interpreter-owed = { $count ->
    [one] { $count } Protokoll zu bestätigen
   *[other] { $count } Protokolle zu bestätigen
  }
interpreter-take-up = Öffnen
interpreter-recent = Letzte Sitzungen
interpreter-recent-none = Noch keine Sitzungen
interpreter-hint-accept = Ruf annehmen
interpreter-hint-decline = Ruf ablehnen
interpreter-ask-again = Erneut versuchen
interpreter-over = Diese Sitzung ist beendet.
interpreter-side = Bitten und Bekanntes
interpreter-number = Sitzungsnummer
interpreter-held = Gespräch gehalten
interpreter-held-text = Die Notrufannahme hält das Gespräch. Was Sie schreiben, kommt weiter ins Protokoll.
interpreter-reconnecting = Die Verbindung zum Dolmetscherplatz wird wiederhergestellt
interpreter-reconnecting-text = Schreiben Sie weiter: Alles bleibt auf diesem Rechner und wird gesendet, wenn die Verbindung wieder steht.
interpreter-requests = Bitten
interpreter-ask-repeat = Wiederholen
interpreter-ask-slower = Langsamer
interpreter-ask-one-at-a-time = Nacheinander
interpreter-supervisor = Schichtleitung
# Variables:
#   $time (String) - time of day
interpreter-supervisor-called = Schichtleitung gerufen { $time }
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time = { $minutes } von 20 min
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time-long = { $minutes } min: Zeit für einen Wechsel
interpreter-note = Notiz an die Notrufannahme
interpreter-note-hint = Unter Kollegen: wird dem Anrufer nicht vorgelesen
interpreter-note-send = Notiz hinterlassen
interpreter-facts = Was bekannt ist
interpreter-facts-none = Das Formular ist noch leer
interpreter-fact-place = Ort
interpreter-fact-district = Bezirk
interpreter-fact-category = Kategorie
interpreter-fact-scene = Vor Ort
interpreter-fact-hurt = Verletzte
interpreter-fact-safe = Anrufer sicher
interpreter-fact-weapon = Waffe
interpreter-fact-name = Name
interpreter-fact-nationality = Staatsangehörigkeit
interpreter-fact-callback = Rückrufnummer
interpreter-fact-note = Kernpunkte
interpreter-fact-verified = bestätigt
interpreter-yes = ja
interpreter-no = nein
interpreter-unclear = unklar
# Zwischen zwei Einträgen einer Liste; Leerzeichen behalten.
interpreter-list-and = {", "}
interpreter-phrases = Gezeigte Standardsätze
interpreter-phrases-none = Keine
