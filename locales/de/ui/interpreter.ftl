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
interpreter-leave = Gespräch verlassen
interpreter-leave-why = Warum gehen Sie?
interpreter-leave-conflict = Ich kenne eine beteiligte Person
interpreter-leave-language = Nicht meine Sprache
interpreter-leave-unable = Ich kann nicht weitermachen
interpreter-leave-guess = Welche Sprache könnte es sein?
interpreter-leave-unknown = Weiß ich nicht
interpreter-leave-kept = Was geschrieben ist, bleibt im Protokoll; Sie bestätigen Ihren Teil.
interpreter-leave-next = Sofort wird der nächste Dolmetscher gerufen.
interpreter-leave-relief = { $name } übernimmt sofort.
interpreter-leave-guessed = Das Gespräch wechselt zu { $language }, und ein Dolmetscher dafür wird gerufen.
interpreter-leave-nobody = Es wird niemand gerufen, bis die Notrufannahme die Sprache gewählt hat.
interpreter-leave-blame = Es wird Ihnen nicht angelastet.
interpreter-leave-now = Jetzt gehen
interpreter-leave-stay = Bleiben
interpreter-gone = Der Anrufer ist weg
interpreter-gone-text = Bitte bleiben Sie: Die Notrufannahme ruft zurück. Sie werden noch { $seconds } s gehalten.
interpreter-gone-over = Die Zeit ist um; Sie werden gleich freigegeben.
interpreter-gone-tried = Rückrufversuche: { $count }
interpreter-silent = Der Anrufer kann nicht sprechen
interpreter-silent-text = Nur Tasten und Text. Schreiben Sie, was gezeigt werden soll, möglichst als Ja-Nein-Fragen.
interpreter-gender-female = Möchte lieber mit einer Frau sprechen
interpreter-gender-male = Möchte lieber mit einem Mann sprechen
interpreter-listened = Schichtleitung hört mit
interpreter-colleagues = Dolmetschen mit Ihnen
interpreter-seat-main = Hauptdolmetscher
interpreter-seat-relay = Relais
interpreter-seat-relief = Ablösung
interpreter-seat-further = Weitere Sprache
interpreter-seat-on = dabei
interpreter-seat-joining = kommt dazu
interpreter-seat-lost = Verbindung verloren
interpreter-seat-ringing = { $name } wird gerufen
interpreter-seat-sought = wird gesucht
interpreter-duty-on-duty = Im Dienst
interpreter-duty-on-call = Rufbereitschaft
interpreter-duty-closing = Dienst endet
interpreter-closing = Ihr Dienst geht zu Ende
interpreter-closing-text = Neue Anrufe läuten hier nicht mehr. Ein laufendes Gespräch dauert so lange wie nötig.
interpreter-recalled = Die Schichtleitung bittet Sie zurück
interpreter-recalled-text = Gebeten um { $time }. Eine Taste bringt Sie zurück.
interpreter-rest = Ruhezeit nach einer langen Sitzung
interpreter-rest-text = Sie werden nicht gerufen. Sie endet von selbst; eine Taste beendet sie sofort.
interpreter-shift-ended = Ihr Dienst ist zu Ende
interpreter-shift-ended-text = Sie werden nicht mehr gerufen. Bleiben Sie länger, macht eine Taste Sie verfügbar.
interpreter-missed-stays = Der Anruf ging an einen Kollegen. Sie sind weiter verfügbar.
interpreter-noted = Verstanden
