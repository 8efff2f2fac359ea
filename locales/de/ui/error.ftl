# Was geschah, was noch geht, was zu tun ist. Die IDs heißen error-<code>; die Codes kommen von den Aufrufen, vom Server und von der Verbindung.

error-unknown = Etwas ist schiefgegangen. Ihr Text bleibt erhalten; versuchen Sie es erneut.
# Variables:
#   $reference (String) - number to quote when reporting
error-reference = Kennzeichen { $reference }

## Server oder Platz hat einen Befehl abgelehnt; nichts wurde geändert.

error-unknown-session = Diese Sitzung ist geschlossen oder hier nicht im Protokoll. Andere Sitzungen laufen wie gewohnt; öffnen Sie sie erneut aus der Liste.
error-duplicate-session = Diese Sitzung gibt es bereits. Nichts ging verloren; arbeiten Sie in der geöffneten weiter.
error-not-yours = Sie sind an dieser Sitzung nicht beteiligt, daher wurde sie nicht geändert. Ihre eigenen Sitzungen laufen wie gewohnt; wenden Sie sich an den führenden Platz.
error-wrong-role = Ihre Funktion erlaubt das nicht, daher wurde nichts geändert. Ihre eigenen Ansichten arbeiten wie gewohnt; wenden Sie sich an die Schichtleitung.
error-wrong-state = Die Sitzung war schon weiter, daher passte das nicht mehr. Ihr Protokoll ist sicher; sehen Sie den Status an und wählen Sie neu.
error-offer-over = Dieser Ruf ist vorbei: Jemand anderes hat angenommen, oder er wurde beendet. Sie sind frei für den nächsten; nichts zu tun.
error-unknown-turn = Dieser Beitrag steht nicht im Protokoll. Der Rest ist sicher; wählen Sie den Beitrag erneut.
error-duplicate-turn = Dieser Beitrag steht bereits im Protokoll. Nichts ging verloren; machen Sie mit dem nächsten weiter.
error-text-empty = Es steht kein Text da, daher wurde nichts gesendet. Schreiben Sie etwas und drücken Sie Enter.
error-text-too-long = Der Text ist länger als ein Eintrag sein darf. Er bleibt hier erhalten; kopieren Sie ihn und senden Sie ihn in Teilen.
error-unknown-language = Diese Leitstelle bedient diese Sprache nicht. Standardsätze in den anderen Sprachen gehen; wählen Sie eine der Sprachtasten.
error-bad-fact = Dieser Wert passt nicht in sein Feld, daher gilt der alte weiter. Der Rest des Formulars ist gespeichert; korrigieren Sie das Feld.
error-limit-reached = Eine Grenze dieser Sitzung ist erreicht, mehr davon wird nicht angenommen. Das Vorhandene ist sicher; beenden Sie sie bei Bedarf und öffnen Sie eine neue.
error-nothing-to-change = Das steht bereits so da. Nichts zu tun.
error-unknown-person = Die Leitstelle kennt diese Person oder diesen Platz nicht. Andere arbeiten wie gewohnt; wenden Sie sich an die für den Server der Leitstelle zuständige Person.
error-no-relay = Zurzeit ist kein Relais möglich: Für keine Sprache dazwischen sind beide Hälften da. Warteschlange und Standardsätze laufen; versuchen Sie die externe Leitung.
error-unknown-partner = Diese externe Leitung gibt es nicht mehr. Es wurde nicht gewählt; nehmen Sie eine der gezeigten.
error-not-free = Die Person ist gerade nicht frei, es wurde niemand gerufen. Die Warteschlange läuft weiter; wählen Sie jemand anderen.
error-question-over = Die Frage hat sich inzwischen erledigt. Ihre Sitzung läuft weiter; nichts zu drücken.
error-unknown-alarm = Dieser Alarm ist vorbei oder unbekannt. Die Liste zeigt, was noch offen ist; wählen Sie dort.
error-bad-policy = Die Regeln haben einen Fehler, die alten gelten weiter. Ihre Änderungen bleiben; korrigieren Sie die markierten Einträge.
error-bad-roster = Der Dienstplan hat einen Fehler: Eine Schicht endet vor dem Beginn, oder jemand hat zwei zugleich. Der alte gilt; korrigieren und erneut versuchen.

## Das Programm auf diesem Rechner.

error-not-ready = Der Platz ist noch nicht geöffnet. Nichts ging verloren; geben Sie zuerst das Kennwort ein.
error-wrong-passphrase = Das Kennwort stimmt nicht. Das Protokoll ist unberührt; versuchen Sie es erneut und achten Sie auf Großschreibung und Eingabemethode.
error-weak-passphrase = Das Kennwort ist zu kurz. Noch ist nichts eingerichtet; verwenden Sie mindestens 8 Zeichen.
error-bad-invitation = Die Einladung ist nicht lesbar: Sie ist unvollständig oder keine. Noch ist nichts eingerichtet; kopieren Sie sie erneut ganz, von „yiqiao1.“ bis zum Ende.
error-bad-form = Ein Feld ist leer oder zu lang. Ihre Eingaben bleiben erhalten; füllen Sie die markierten Felder aus.
error-store-damaged = Die Protokolldatei auf diesem Rechner ist beschädigt. Der Server hat, was er bestätigt hat; holen Sie das Protokoll von dort neu.
error-journal-damaged = Das Journal der Leitstelle auf diesem Rechner ist beschädigt. Die Plätze behalten ihre eigenen Protokolle; das Journal muss aus einer Sicherung kommen. Rufen Sie die für die Leitstelle zuständige Person.
error-disk-full = Der Datenträger ist voll, es kann nichts mehr aufgezeichnet werden. Gespräche laufen weiter; schaffen Sie Platz und starten Sie dann das Programm neu.
error-disk-read-only = Auf den Datenträger kann nicht geschrieben werden. Gespräche laufen weiter, das Protokoll nicht; prüfen Sie Datenträger und Berechtigungen und starten Sie dann das Programm neu.
error-store-unusable = Die Protokolldatei lässt sich nicht öffnen. Sie wurde nicht verändert; starten Sie das Programm neu und nennen Sie das Kennzeichen, wenn es dabei bleibt.
error-folder-in-use = Ein anderes Fenster hat den Ordner dieses Platzes geöffnet. Arbeiten Sie dort weiter, oder schließen Sie es und starten Sie neu.
error-cannot-listen = Die Leitstelle kann ihren Port auf diesem Rechner nicht öffnen; vielleicht belegt ihn ein anderes Programm. Nichts ging verloren; schließen Sie jenes Programm und versuchen Sie es erneut.
error-phrase-unknown = Dieser Standardsatz fehlt in der Sammlung, oder seine Datei ist fehlerhaft. Die anderen gehen; wählen Sie einen anderen.
error-phrase-argument = In diesem Standardsatz fehlt etwas oder passt nicht. Dem Anrufer wurde nichts gezeigt; ergänzen Sie es und versuchen Sie es erneut.
error-bad-page = Die Liste kann von hier nicht weitergelesen werden. Das Gezeigte stimmt; laden Sie die Liste von vorn.
error-internal = Im Programm trat ein Fehler auf und wurde vermerkt. Ihr Text bleibt erhalten; versuchen Sie es erneut und nennen Sie das Kennzeichen, wenn es dabei bleibt.

## Der Server hat die Verbindung geschlossen.

error-unenrolled = Die Leitstelle kennt diesen Platz nicht oder nicht mehr. Was hier ist, bleibt lesbar; bitten Sie die für den Server der Leitstelle zuständige Person um eine neue Einladung.
error-bad-frame = Der Server konnte nicht lesen, was dieser Platz gesendet hat. Ihre Texte bleiben hier erhalten; starten Sie das Programm neu und aktualisieren Sie es, wenn es dabei bleibt.
error-too-large = Eine Sendung dieses Platzes war größer, als der Server annimmt. Ihre Texte bleiben hier erhalten; kürzen Sie den letzten Text.
error-wrong-version = Platz und Server haben verschiedene Versionen. Das Protokoll bleibt lesbar; installieren Sie auf beiden dieselbe Version.
error-slow = Dieser Platz kam nicht mit und wurde getrennt. Er verbindet sich von selbst wieder und macht dort weiter, wo er aufgehört hat.
error-silent = Der Server hat zu lange nichts von diesem Platz gehört. Die Verbindung kommt von selbst wieder; prüfen Sie das Netz, wenn es dabei bleibt.
error-replaced = Dieser Platz wurde ein zweites Mal geöffnet, und der neuere hat die Verbindung. Arbeiten Sie dort weiter, oder schließen Sie ihn und starten Sie diesen neu.
error-full = Der Server hat so viele Plätze, wie er tragen kann. Standardsätze und Notizen gehen hier weiter; melden Sie es der für den Server der Leitstelle zuständigen Person.
error-hub-stopping = Der Server wird angehalten. Standardsätze und Notizen gehen hier weiter und werden gesendet, wenn er wieder da ist.
