# The transcript: one row per turn, caller's language on the start side, Chinese on the end side.

transcript-label = Transcript
transcript-follow = Following
transcript-follow-off = Not following
# Variables:
#   $count (Number) - rows below the visible part
transcript-new = { $count ->
    [one] { $count } new
   *[other] { $count } new
  }
transcript-empty = Nothing said yet
transcript-empty-hint = The first sentence appears here.
transcript-chinese = 中文
transcript-pending = Interpreting
transcript-queued = Kept here, will be sent
transcript-not-written = Original not written down
transcript-not-rendered = No written rendition
transcript-unclear = Unclear, please verify
transcript-corrected = Corrected
# Variables:
#   $by (String) - who corrected
transcript-corrected-by = Corrected by { $by }
transcript-key-facts = Key facts
transcript-oral = Spoken only, not written
transcript-note = Note
transcript-ask-repeat = asks to say that again
transcript-ask-slower = asks to speak more slowly
transcript-ask-one-at-a-time = asks to speak one at a time
transcript-ask-check-name = asks to check a name or number
transcript-notice-interpreter-lost = Line to the interpreter lost
transcript-notice-interpreter-joined = Interpreter joined
transcript-speaker-caller = Caller
transcript-speaker-call-taker = Call-taker
transcript-speaker-interpreter = Interpreter
transcript-speaker-officer = Officer
transcript-speaker-phrase = Phrase
transcript-speaker-system = System
transcript-speaker-supervisor = Supervisor
transcript-seal-caller = C
transcript-seal-call-taker = D
transcript-seal-interpreter = I
transcript-seal-officer = O
transcript-seal-phrase = P
transcript-seal-system = S
transcript-seal-supervisor = V
# Variables:
#   $from (String) - name of the language rendered from
#   $to (String) - name of the language rendered into
transcript-half = Interpreting { $from } → { $to }
transcript-half-later = Follows the words in between
transcript-notice-wrong-language = The interpreter says it is another language
transcript-notice-relief-took-over = A relief has taken over
transcript-notice-relay-started = Two interpreters now work through a language in between
transcript-notice-language-added = A further language is spoken
transcript-notice-interpreter-yielded = The interpreter was given to a life in danger
transcript-notice-partner-joined = An outside interpreter is on the line
transcript-notice-partner-left = The outside interpreter has left
transcript-notice-caller-gone = The caller is gone
transcript-notice-caller-back = The caller is back
transcript-notice-session-taken-over = Another desk has taken the call over
transcript-notice-listened-in = A supervisor listens
transcript-notice-interpreter-left = The interpreter has left
