# Der Kurzbericht einer Sitzung.

summary-title = Kurzbericht zur Sitzung
summary-outcomes = Ergebnis
summary-outcome-dispatched = Streife entsandt
summary-outcome-to120 = An 120
summary-outcome-to119 = An 119
summary-outcome-to122 = An 122
summary-outcome-to12345 = An 12345
summary-outcome-advice = Auskunft erteilt
summary-outcome-misdial = Verwählt
summary-outcome-caller-hung-up = Anrufer hat aufgelegt
summary-narrative = Was geschah (Entwurf aus dem Protokoll; bitte prüfen)
summary-checked = Ich habe es geprüft
summary-rating = Dolmetscher
summary-rating-smooth = Reibungslos
summary-rating-difficult = Schwierig
summary-rating-review = Bitte prüfen
summary-follow-up = Weiteres
summary-follow-up-call-back = Zurückrufen
summary-follow-up-statement = Aussage braucht Dolmetscher
summary-final = Nach dem Abgeben sind nur noch Ergänzungen möglich
summary-later = Später
summary-submit = Abgeben
summary-need-outcome = Wählen Sie mindestens ein Ergebnis.
summary-need-narrative = Schreiben Sie, was geschah.
summary-need-check = Ändern Sie den Entwurf, oder haken Sie „Ich habe es geprüft“ an.
# Variables:
#   $max (Number) - limit
summary-too-long = Höchstens { $max } Zeichen.
summary-limit-reached = Drei Kurzberichte sind schon offen. Geben Sie zuerst diesen ab.
summary-failed = Der Kurzbericht wurde nicht abgegeben
