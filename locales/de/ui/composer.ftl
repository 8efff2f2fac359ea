# Wo der Dolmetscher Übersetzungen schreibt und korrigiert.

composer-label = Übersetzung
composer-scope = Schreiben
composer-direction = Richtung
composer-whose = Wessen Worte
composer-fidelity = Wie genau
composer-fidelity-verbatim = Wörtlich
composer-fidelity-key-facts = Kernpunkte
composer-fidelity-oral = Nur mündlich
composer-oral-hint = Nur mündlich: Enter vermerkt es; ein paar Worte können dazu
composer-set-aside = Diesen nicht
# Variables:
#   $count (Number) - sentences that wait for a rendition
composer-waiting = { $count ->
    [one] { $count } weiterer Beitrag wartet
   *[other] { $count } weitere Beiträge warten
  }
composer-source = Original
composer-source-field = Originalwortlaut (freiwillig)
composer-enter = Shift Enter: neue Zeile
composer-send = Senden
composer-again = Erneut senden
# Variables:
#   $why (String) - a whole sentence
composer-failed = Nicht gesendet, Ihr Text bleibt erhalten. { $why }
composer-correct = Letzten korrigieren
composer-correct-label = Korrigierter Text
composer-correct-said = Original korrigieren
composer-correct-rendered = Übersetzung korrigieren
composer-correct-save = Korrektur speichern
composer-reason = Grund
composer-reason-mistranslated = Falsch übersetzt
composer-reason-misheard = Verhört
composer-reason-typing = Tippfehler
composer-reason-omission = Ausgelassen
composer-unclear = Unklar
composer-between = Übersetzung: { $from } → { $to }
composer-other = Andere Sprache
composer-other-which = Welche Sprache wird gesprochen? Nur für diesen Beitrag
composer-other-on = Dieser Beitrag: { $language }
composer-other-back = Wie zuvor: { $language }
composer-other-add = Dolmetscher hinzuziehen
composer-other-added = Dolmetscher gesucht: { $language }
composer-after-main = Für { $language } gehen Sie von den Worten des Hauptdolmetschers aus; gerade wartet nichts.
composer-correct-relayed = Zwischentext korrigieren
