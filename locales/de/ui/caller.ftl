# Der Anrufer: aufgelegt, still, Wunsch, verknüpfte Anrufe, Mithören und Übernahme.

caller-scope = Das Gespräch
caller-scope-gone = Rückruf
caller-more = Mehr
caller-gone = Anrufer hat aufgelegt
caller-gone-title = Der Anrufer hat aufgelegt
caller-gone-no-number = Keine Nummer bekannt.
caller-gone-owed = Vor dem Beenden mindestens einmal zurückrufen, dann das Ergebnis drücken.
caller-gone-tried = Versucht. Noch einmal oder beenden; die Lagemeldung kann noch raus.
# Variables:
#   $time (String) - time left, 00:00
caller-gone-kept = Der Dolmetscher bleibt noch { $time }.
caller-gone-released = Der Dolmetscher wird freigegeben.
caller-back = Rückruf
caller-back-answered = Erreicht
caller-back-no-answer = Keine Antwort
caller-back-engaged = Besetzt
caller-back-unreachable = Nicht erreichbar
caller-silent = Stiller Modus: Tasten und Text
caller-silent-off = Anrufer kann sprechen
caller-silent-tag = Still
caller-silent-title = Der Anrufer kann nicht gefahrlos sprechen.
caller-silent-text = Nur Fragen mit Tastenantwort: einmal ja, zweimal nein. Sie stehen seitlich zuerst.
caller-gender = Spricht lieber mit
caller-gender-any = Egal
caller-gender-female = Einer Frau
caller-gender-male = Einem Mann
caller-add-language = Es wird noch eine Sprache gesprochen
caller-listened = Schichtleitung hört mit
# Variables:
#   $name (String) - who holds the call now
caller-taken-over = { $name } führt dieses Gespräch jetzt
caller-taken-over-text = Sie können hier mitlesen; von diesem Platz lässt sich nichts mehr ändern.
caller-link = Anderen Anruf verknüpfen
caller-link-title = Zwei Anrufer, ein Einsatz
caller-link-hint = Lagemeldungen gehen dann in beide Richtungen.
caller-link-number = Nummer der anderen Sitzung
caller-link-unknown = Dieser Platz kennt die Nummer nicht. Fragen Sie den anderen Platz nach der vollen Kennung.
caller-link-do = Verknüpfen
caller-link-live = Laufende Sitzungen
caller-link-none = Von hier ist keine andere laufende Sitzung zu sehen. Nummer eingeben.
# Variables:
#   $count (Number) - linked calls
caller-linked-count = Verknüpfte Anrufe: { $count }
# Variables:
#   $count (Number) - facts
caller-linked-new = Angaben, die hier fehlen: { $count }
caller-linked-nothing = Dort ist nicht mehr bekannt.
caller-linked-show = Zeigen
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
caller-linked-snapshot = Lagemeldung { $n }, gesendet { $time }
caller-linked-no-snapshot = noch keine Lagemeldung
caller-linked-take = Übernehmen
caller-linked-same = hier gleich
caller-end-owed = Der Anrufer hat aufgelegt und wurde nicht zurückgerufen
caller-end-owed-text = Zuerst mindestens einmal zurückrufen. Ist der Ort bekannt, in jedem Fall jemanden schicken.
