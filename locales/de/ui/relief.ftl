# Dolmetscherwechsel mitten im Gespräch: bitten, beide dabei, übernehmen.

relief-title = Ablösung
relief-ask = Um Ablösung bitten
relief-drop = Bitte zurücknehmen
relief-sought = Ablösung erbeten um { $time }; noch wird niemand gerufen
relief-ringing = { $name } wird gerufen
relief-coming = { $name } kommt dazu
relief-time = { $minutes } von { $limit } min
relief-hint = { $minutes } min: eine Ablösung täte gut
relief-urge = { $minutes } min: bitte jetzt um Ablösung bitten
relief-newcomer = Sie lösen { $name } ab
relief-newcomer-text = Folgen Sie einem Wortwechsel. Bis Sie übernehmen, dolmetscht { $name }.
relief-lost = Verbindung zu { $name } verloren: bitte jetzt übernehmen
relief-outgoing = { $name } ist da und löst Sie ab
relief-outgoing-text = Dolmetschen Sie noch einen Wortwechsel, dann geben Sie ab.
relief-left = Wechsel in { $seconds } s
relief-now = Zeit für den Wechsel
relief-take-over = Übernehmen
relief-please = Bitte übernehmen
relief-pending = Wartet auf Übersetzung
relief-pending-none = Nichts wartet
relief-last = Letzte Beiträge
relief-last-none = Noch nichts gesagt
