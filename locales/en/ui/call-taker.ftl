# The call-taker’s desk: new, ringing, live.

call-taker-scope-new = New session
call-taker-scope-talk = Session
call-taker-question = Which language?
call-taker-question-hint = One key rings an interpreter. Fill in the rest while it rings.
call-taker-question-phrases = Press the language’s digit: phrases only, no interpreter is rung.
call-taker-origin = From
call-taker-origin-caller = Caller
call-taker-origin-officer = Officer
call-taker-number = Caller number
call-taker-number-officer = Number on the spot
call-taker-incident = Incident no.
call-taker-queue = Queue, all desks
call-taker-covered = Languages with someone free
# Variables:
#   $count (Number) - languages covered
#   $all (Number) - languages
call-taker-of = { $count } / { $all }
# Variables:
#   $language (String) - name of the language
call-taker-ring = Ring { $language }
call-taker-ring-language = Ring an interpreter
# Variables:
#   $count (Number) - free interpreters
call-taker-free = { $count } free
call-taker-none-free = None free
call-taker-none-on-shift = Nobody on shift
# Variables:
#   $time (String) - expected time, 00:00
call-taker-expect = about { $time }
# Variables:
#   $seconds (Number) - expected time
call-taker-expect-seconds = about { $seconds } s
call-taker-expect-none = no estimate yet
# Variables:
#   $count (Number) - sessions waiting
call-taker-waiting = { $count } waiting
# Variables:
#   $code (String) - country code
call-taker-suggested = Number prefix +{ $code }
call-taker-other = Another language
call-taker-other-hint = This centre serves no other language
call-taker-other-choose = Languages without a key
call-taker-phrases = Phrases only, no interpreter
call-taker-phrases-hint = Shown large, kept on record
call-taker-phrases-armed = Now press 1–8, Esc to cancel
call-taker-offline = Offline, cannot ring
call-taker-shift = My sessions this shift
# Variables:
#   $count (Number) - summaries owed
call-taker-unfinished = { $count ->
    [one] { $count } summary to finish
   *[other] { $count } summaries to finish
  }
# Variables:
#   $count (Number) - sessions today
call-taker-today = { $count } today
# Variables:
#   $seconds (Number) - mean wait
call-taker-mean-wait = average answer { $seconds } s
call-taker-shift-empty = No sessions yet this shift
call-taker-shift-empty-hint = Press a digit to begin the first.
call-taker-column-time = Time
call-taker-column-language = Language
call-taker-column-incident = Incident
call-taker-column-interpreter = Interpreter
call-taker-column-length = Length
call-taker-column-outcome = State
call-taker-summary-due = Summary due
call-taker-ending-completed = Completed
call-taker-ending-withdrawn = Withdrawn
call-taker-ending-unserved = Nobody answered
call-taker-ending-abandoned = Caller left
call-taker-live = Live
call-taker-hint-ring = ring interpreter
call-taker-hint-number = number
call-taker-hint-place = location
call-taker-hint-category = category
call-taker-hint-phrases = phrases only
call-taker-hint-keys = all shortcuts
call-taker-undo = Undo
# Variables:
#   $seconds (Number) - seconds left
call-taker-undo-left = Wrong key? { $seconds } s to undo
call-taker-ring-progress = Ring time
# Variables:
#   $name (String) - who is rung
call-taker-ring-now = Ringing { $name }
call-taker-offers = Rung so far
call-taker-offer-accepted = answered
call-taker-offer-declined-technical = technical problem
call-taker-offer-declined-not-able = not able
call-taker-offer-declined-conflict = conflict of interest
call-taker-offer-declined-other = other reason
# Variables:
#   $reason (String) - why
call-taker-offer-declined = declined: { $reason }
call-taker-offer-expired = no answer
call-taker-offer-withdrawn = skipped
call-taker-offer-lost = connection lost
call-taker-next-interpreter = Next interpreter
call-taker-call-interpreter = Call an interpreter
call-taker-change-language = Change language
call-taker-held-title = On hold
call-taker-held-text = The other parties are waiting.
# Variables:
#   $name (String) - the interpreter
call-taker-reconnecting-title = Interpreter { $name } lost the line, waiting
call-taker-reconnecting-text = Use phrases; another is rung when the time is over.
call-taker-phrases-only-text = Phrases only: no interpreter was called.
call-taker-write = Write down what was said
call-taker-write-who = Who said it
call-taker-write-caller = Caller
call-taker-write-officer = Officer
call-taker-write-me = Me
call-taker-write-note = Note
call-taker-write-caller-hint = What the caller said
call-taker-write-me-hint = What you said
call-taker-write-officer-hint = What the officer said
call-taker-write-note-hint = Note to the interpreter, not read to the caller
call-taker-write-send = Write
call-taker-note = Note to interpreter
call-taker-switch-voice = Write down: switch speaker
call-taker-correct = Correct
call-taker-correct-last = Correct the last turn
call-taker-correct-title = Correct a turn
call-taker-correct-side = Which text
call-taker-correct-said = What was said
call-taker-correct-rendered = The rendition
call-taker-correct-text = New text
call-taker-correct-reason = Reason
call-taker-reason-typing = Typing error
call-taker-reason-misheard = Misheard
call-taker-reason-mistranslated = Mistranslated
call-taker-reason-omission = Omission
call-taker-correct-save = Correct, keep the old
call-taker-correct-hint = The old words stay, struck through.
call-taker-end = End and sum up
call-taker-audited = All on record
call-taker-end-title = Is the caller still on the line?
call-taker-end-text = An ended session cannot be taken up again.
call-taker-end-completed = Done, end it
call-taker-end-abandoned = The caller has left
call-taker-end-keep = Keep on
call-taker-failed = That did not work
call-taker-palette = Actions
call-taker-palette-phrases = Phrases
call-taker-palette-languages = Languages
call-taker-loading = Opening the session
call-taker-origin-station = Station desk
call-taker-origin-partner = Partner line
call-taker-origin-next = Next kind of origin
call-taker-hint-origin = origin
call-taker-number-station = Station’s number
call-taker-number-partner = Their number
call-taker-incident-partner = Their reference
call-taker-station = Station
call-taker-officer-name = Officer’s name
call-taker-service = Service
call-taker-service-desk = Their desk
call-taker-correct-relayed = The relay
