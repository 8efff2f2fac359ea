# Ein Ruf am Platz des Dolmetschers. Persönliches ist hier nicht bekannt.

ring-title = Eingehende Anfrage
ring-title-officer = Anfrage eines Beamten
ring-about = Einsatz
ring-about-unknown = Noch nicht bekannt
ring-where = Bezirk
ring-where-unknown = Noch nicht bekannt
ring-from = Von
ring-waiting = Anrufer wartet
ring-scene = Vor Ort
ring-phrases = Gezeigte Standardsätze:
ring-accept = Annehmen
ring-accept-after-all = Doch annehmen
ring-decline = Ablehnen
# Variables:
#   $seconds (Number) - seconds left
#   $name (String) - who is rung next
ring-then = Geht in { $seconds } s an { $name }
# Variables:
#   $seconds (Number) - seconds left
ring-left = Läutet noch { $seconds } s
ring-decline-why = Warum nicht?
ring-reason-technical = Technik
ring-reason-not-able = Gerade verhindert
ring-reason-conflict = Ich kenne eine beteiligte Person
ring-reason-other = Anderes
# Variables:
#   $seconds (Number) - seconds left
ring-decline-other = In { $seconds } s: „Anderes“
ring-joining = Wird verbunden…
ring-over = Dieser Ruf ist vorbei
ring-over-text = Jemand anderes hat zuerst angenommen, oder der Ruf wurde zurückgenommen. Nichts zu tun.
ring-seat-relay = Relais
ring-seat-relief = Ablösung
ring-seat-further = Weitere Sprache
ring-as-relay = Dieses Gespräch läuft über { $pivot }. Sie übernehmen die Hälfte zwischen { $far } und { $pivot }; ins Chinesische geht es bei einem Kollegen weiter.
ring-as-pivot = Dieses Gespräch läuft über { $pivot }: Mit dem Anrufer spricht ein Kollege { $far }, Sie übersetzen weiter ins Chinesische.
ring-as-relief = Sie lösen einen Kollegen ab: Einen Wortwechsel lang sind beide dabei, dann übernehmen Sie.
ring-as-further = In einem Gespräch, das schon ein Kollege dolmetscht, wird noch eine Sprache gesprochen.
ring-first = Lebensgefahr: Mehrere werden gerufen, wer zuerst annimmt, übernimmt.
