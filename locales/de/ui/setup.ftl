# Erster Start, Entsperren, ein Fehler beim Start und das Einladen weiterer Plätze.

setup-welcome = Diesen Platz einrichten
setup-welcome-text = Eine Leitstelle hat genau einen Hauptrechner. Betreiben Sie sie hier, oder treten Sie einer mit Einladung bei.
setup-language = Sprache
setup-host = Leitstelle hier betreiben
setup-host-text = Dieser Rechner führt das Journal der Leitstelle und lässt andere Plätze zu.
setup-join = Einer Leitstelle beitreten
setup-join-text = Wer eine Leitstelle betreibt, hat Ihnen eine Einladung gegeben.
# Variables:
#   $version (String) - version of the program
setup-version = Version { $version }
setup-centre-name = Name der Leitstelle
setup-centre-name-hint = Wie die Kollegen sie nennen, z. B. „Peking 110“.
setup-person-name = Ihr Name
setup-desk-label = Dieser Platz
setup-desk-label-hint = Was am Platz steht, z. B. „Platz 12“.
setup-role = Funktion
setup-role-call-taker = Notrufannahme
setup-role-interpreter = Dolmetscher
setup-role-supervisor = Schichtleitung
setup-skills = Sprachen und Stufe
setup-skills-hint = A: jeder Anruf · B: Alltägliches · C: Einfaches. Mindestens eine.
# Variables:
#   $language (String) - a language
setup-skill = Stufe in { $language }
setup-skill-none = keine
setup-passphrase = Kennwort
setup-passphrase-again = Kennwort wiederholen
setup-passphrase-text = Schützt das Protokoll auf diesem Rechner. Niemand kann es wiederherstellen: Ohne das Kennwort ist das Protokoll hier nicht lesbar.
setup-passphrase-hint = Mindestens 8 Zeichen.
setup-passphrase-differs = Die beiden stimmen nicht überein.
setup-invitation = Einladung
setup-invitation-hint = Fügen Sie den ganzen Text ein, von „yiqiao1.“ bis zum Ende. Zeilenumbrüche spielen keine Rolle.
setup-invitation-here = Vorerst gilt eine Einladung für Plätze auf demselben Rechner wie die Leitstelle.
setup-field-empty = Bitte ausfüllen.
# Variables:
#   $limit (Number) - most characters allowed
setup-field-long = Höchstens { $limit } Zeichen.
setup-skills-empty = Wählen Sie für mindestens eine Sprache eine Stufe.
setup-host-do = Leitstelle betreiben
setup-join-do = Leitstelle beitreten
setup-working = Wird eingerichtet…
setup-unlock-title = Diesen Platz öffnen
setup-unlock-text = Das Protokoll auf diesem Rechner ist verschlüsselt. Geben Sie das bei der Einrichtung gewählte Kennwort ein.
setup-unlock-do = Öffnen
setup-unlocking = Wird geöffnet…
setup-fault-title = Der Platz kann nicht starten
setup-fault-set-aside = Die beschädigte Datei wurde unverändert hierhin verschoben:
setup-fault-afresh = Protokoll neu holen
setup-fault-afresh-text = Beginnt mit einem leeren Protokoll und holt vom Server alles, was dieser Platz sehen darf. Was dieser Platz geschrieben und noch nicht gesendet hat, steht nur in der oben genannten Datei.
setup-fault-working = Wird geholt…
setup-fault-retry-text = Das Programm hat nicht geantwortet. Versuchen Sie es erneut; bleibt es dabei, starten Sie es neu.
setup-invite = Platz einladen
setup-invite-text = Erstellt eine Einladung für den Platz einer Kollegin oder eines Kollegen.
setup-invite-note = Vorerst für Plätze auf diesem Rechner. Plätze auf anderen Rechnern folgen in einer späteren Version.
setup-invite-person = Wer dort sitzt
setup-invite-desk = Deren Platz
setup-invite-do = Einladung erstellen
setup-invite-working = Wird erstellt…
# Variables:
#   $desk (String) - label of the desk
setup-invite-done = Einladung für { $desk }
setup-invite-hand-over = Geben Sie diesen Text weiter. Er lässt einen Platz zu; zeigen Sie ihn sonst niemandem.
setup-invite-text-label = Einladung
setup-fingerprint = Fingerabdruck der Leitstelle
setup-fingerprint-hint = Gleichen Sie ihn mündlich mit dem anderen Platz ab.
setup-invite-another = Weiteren einladen
setup-keys = Einrichtung
