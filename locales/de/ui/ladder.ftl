# Was der wartende Platz erfährt und was er solange tun kann.

ladder-scope = Warten auf Dolmetscher
ladder-rings = Es klingelt bei
# Variables:
#   $position (Number) - place in the queue, from 1
ladder-place = Platz { $position } in der Warteschlange
# Variables:
#   $time (String) - expected time, 00:00
ladder-expect = etwa { $time }
ladder-none-on-shift = niemand im Dienst
ladder-no-estimate = noch keine Schätzung
# Variables:
#   $name (String) - who is rung next
ladder-next-rings = Wer zuerst annimmt, kommt dazu; danach klingelt es bei { $name }.
ladder-next-rings-last = Wer zuerst annimmt, kommt dazu; sonst ist derzeit niemand erreichbar.
ladder-next-yield = Ein anderer Platz wurde gebeten, seinen Dolmetscher abzugeben; bei Zustimmung kommt er sofort dazu.
# Variables:
#   $count (Number) - on-call people who can be rung
ladder-next-on-call = In Bereitschaft und erreichbar: { $count }. Sie werden automatisch gerufen.
ladder-next-nobody = Niemand kann gerufen werden. Weiter mit Standardsätzen oder einem Schritt unten; wer den Dienst antritt, wird automatisch gerufen.
ladder-next-gave = Ihr Dolmetscher ging zu einem Fall mit Lebensgefahr. Weiter mit Standardsätzen; der alte Platz bleibt, es klingelt automatisch.
ladder-next-queue = Weiter mit Standardsätzen in der Warteschlange bleiben; wer frei wird, wird automatisch gerufen.
ladder-next-finding = Jemand ist frei und wird gleich gerufen.
ladder-next-partner = Wählen Sie die externe Leitung oben. Die Suche hier läuft, bis deren Dolmetscher da ist.
ladder-next-offline = Ohne Verbindung zur Zentrale wird niemand gerufen. Standardsätze gehen; externe Leitung von Hand wählen. Der Platz bleibt.
ladder-stay = Standardsätze und weiter warten, oder:
# Variables:
#   $languages (String) - pivot languages, best first
ladder-relay = Relais über { $languages }
ladder-relay-ready = bereit
ladder-relay-not-ready = noch jemand nötig
ladder-offline = offline, kein Ruf möglich
ladder-outside = Externe Leitung
