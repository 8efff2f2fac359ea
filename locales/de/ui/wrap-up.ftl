# Nach dem Gespräch: die Erklärung des Dolmetschers zum Protokoll.

wrap-up-title = Protokoll bestätigen
wrap-up-text = Lesen Sie es durch und korrigieren Sie, was nicht stimmt. Ihre Erklärung steht unter Ihrem Namen im Protokoll.
# Variables:
#   $turns (Number) - sentences
#   $corrected (Number) - corrected sentences
#   $unclear (Number) - sentences marked unclear
wrap-up-counts = { $turns ->
    [one] { $turns } Beitrag
   *[other] { $turns } Beiträge
  } · { $corrected } korrigiert · { $unclear } unklar
wrap-up-confirm = Das Protokoll stimmt
wrap-up-dispute = Beanstanden
wrap-up-dispute-send = Beanstandung vermerken
wrap-up-back = Zurück
wrap-up-later = Später
wrap-up-note = Was stimmt nicht?
wrap-up-note-hint = Die Schichtleitung liest es. Das Protokoll selbst wird nicht geändert.
wrap-up-note-missing = Schreiben Sie, was nicht stimmt.
wrap-up-account = Der Kurzbericht der Notrufannahme
wrap-up-goes-on = Das Gespräch geht ohne Sie weiter. Bestätigen Sie den Teil, den Sie gedolmetscht haben.
