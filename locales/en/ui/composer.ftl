# Where the interpreter writes renditions and corrects them.

composer-label = Rendition
composer-scope = Writing
composer-direction = Direction
composer-whose = Whose words
composer-fidelity = How close
composer-fidelity-verbatim = Verbatim
composer-fidelity-key-facts = Key facts
composer-fidelity-oral = Oral only
composer-oral-hint = Spoken only: Enter marks it; a few words may be added
composer-set-aside = Not this one
# Variables:
#   $count (Number) - sentences that wait for a rendition
composer-waiting = { $count ->
    [one] { $count } more sentence waits
   *[other] { $count } more sentences wait
  }
composer-source = Original
composer-source-field = Original words (optional)
composer-enter = Shift Enter: new line
composer-send = Send
composer-again = Send again
# Variables:
#   $why (String) - a whole sentence
composer-failed = Not sent, your text is kept. { $why }
composer-correct = Correct last
composer-correct-label = Corrected words
composer-correct-said = Correct the original
composer-correct-rendered = Correct the rendition
composer-correct-save = Save correction
composer-reason = Reason
composer-reason-mistranslated = Mistranslated
composer-reason-misheard = Misheard
composer-reason-typing = Typing
composer-reason-omission = Left out
composer-unclear = Unclear
# Variables:
#   $from (String) - name of the language rendered from
#   $to (String) - name of the language rendered into
composer-between = Rendition from { $from } into { $to }
composer-other = Other language
composer-other-which = Which language is spoken? For this sentence only
# Variables:
#   $language (String) - name of a language
composer-other-on = This sentence: { $language }
# Variables:
#   $language (String) - name of a language
composer-other-back = As before: { $language }
composer-other-add = Add an interpreter for it
# Variables:
#   $language (String) - name of a language
composer-other-added = An interpreter for { $language } is looked for
# Variables:
#   $language (String) - name of a language
composer-after-main = Into { $language } you go on from the main interpreter’s words; none wait now.
composer-correct-relayed = Correct the words in between
