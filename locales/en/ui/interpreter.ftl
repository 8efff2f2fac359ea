# The interpreter's desk: status, shift, requests, what is known, notes to the call-taker.

interpreter-status = My status
interpreter-presence-available = Available
interpreter-presence-break = Break
interpreter-presence-wrap-up = Wrap-up
interpreter-presence-away = Away
interpreter-means-available = The next request in your languages rings here.
interpreter-means-break = You are not rung during a break.
interpreter-means-wrap-up = You are not rung while you finish a record.
interpreter-means-away = You are not rung while you are away.
interpreter-after-wrap-up = When the record is confirmed you are available again.
interpreter-back = I am available
interpreter-missed-one = You missed a ring
interpreter-missed-several = Several rings missed; you were put on break
interpreter-missed-text = The calls went to colleagues. One key brings you back.
interpreter-languages = Rung for
interpreter-shift = Today
interpreter-shift-sessions = Sessions
interpreter-shift-talk = On calls
interpreter-shift-wait = Mean wait
# Variables:
#   $seconds (String) - seconds with one decimal
interpreter-seconds = { $seconds } s
# Variables:
#   $count (Number) - records
interpreter-owed = { $count ->
    [one] { $count } record to confirm
   *[other] { $count } records to confirm
  }
interpreter-take-up = Open
interpreter-recent = Recent sessions
interpreter-recent-none = No sessions yet
interpreter-hint-accept = Accept a ring
interpreter-hint-decline = Decline a ring
interpreter-ask-again = Try again
interpreter-over = This session is over.
interpreter-side = Requests and what is known
interpreter-number = Session number
interpreter-held = On hold
interpreter-held-text = The call-taker has put the call on hold. What you write still goes into the record.
interpreter-reconnecting = The line to the interpreter’s desk is being restored
interpreter-reconnecting-text = Go on writing: everything is kept on this machine and sent when the line is back.
interpreter-requests = Requests
interpreter-ask-repeat = Repeat
interpreter-ask-slower = Slower
interpreter-ask-one-at-a-time = One at a time
interpreter-supervisor = Supervisor
# Variables:
#   $time (String) - time of day
interpreter-supervisor-called = Supervisor called { $time }
interpreter-note = Note to the call-taker
interpreter-note-hint = Among colleagues: not read to the caller
interpreter-note-send = Leave note
interpreter-facts = What is known
interpreter-facts-none = Nothing written in the form yet
interpreter-fact-place = Location
interpreter-fact-district = District
interpreter-fact-category = Category
interpreter-fact-scene = At the scene
interpreter-fact-hurt = People hurt
interpreter-fact-safe = Caller safe
interpreter-fact-weapon = Weapon
interpreter-fact-name = Name
interpreter-fact-nationality = Nationality
interpreter-fact-callback = Call back
interpreter-fact-note = Key facts
interpreter-fact-verified = confirmed
interpreter-yes = yes
interpreter-no = no
interpreter-unclear = unclear
# Between two items of a list; keep the spaces.
interpreter-list-and = {", "}
interpreter-phrases = Phrases shown
interpreter-phrases-none = None
interpreter-leave = Leave the call
interpreter-leave-why = Why do you leave?
interpreter-leave-conflict = I know someone involved
interpreter-leave-language = Not my language
interpreter-leave-unable = I cannot go on
interpreter-leave-guess = Which language could it be?
interpreter-leave-unknown = I do not know
interpreter-leave-kept = What is written stays in the record; you confirm your part of it.
interpreter-leave-next = The next interpreter is rung at once.
# Variables:
#   $name (String) - name of a colleague
interpreter-leave-relief = { $name } takes over at once.
# Variables:
#   $language (String) - name of a language
interpreter-leave-guessed = The call changes to { $language }, and an interpreter for it is rung.
interpreter-leave-nobody = Nobody is rung until the call-taker has chosen the language.
interpreter-leave-blame = It does not count against you.
interpreter-leave-now = Leave now
interpreter-leave-stay = Stay
interpreter-gone = The caller is gone
# Variables:
#   $seconds (Number) - seconds left
interpreter-gone-text = Please stay: the call-taker is calling back. You are kept for { $seconds } s more.
interpreter-gone-over = The time is over; you are released in a moment.
# Variables:
#   $count (Number) - how many
interpreter-gone-tried = Call-backs tried: { $count }
interpreter-silent = The caller cannot speak
interpreter-silent-text = Keys and text only. Write what is to be shown, and keep to yes or no.
interpreter-gender-female = Would rather speak with a woman
interpreter-gender-male = Would rather speak with a man
interpreter-listened = A supervisor listens
interpreter-colleagues = Interpreting with you
interpreter-seat-main = Main interpreter
interpreter-seat-relay = Relay
interpreter-seat-relief = Relief
interpreter-seat-further = Further language
interpreter-seat-on = on the line
interpreter-seat-joining = joining
interpreter-seat-lost = line lost
# Variables:
#   $name (String) - name of a colleague
interpreter-seat-ringing = { $name } is rung
interpreter-seat-sought = looked for
interpreter-duty-on-duty = On duty
interpreter-duty-on-call = On call
interpreter-duty-closing = Shift closing
interpreter-closing = Your shift is closing
interpreter-closing-text = No new calls ring here any more. A call you are in goes on as long as it needs.
interpreter-recalled = A supervisor asks you back
# Variables:
#   $time (String) - time of day
interpreter-recalled-text = Asked at { $time }. One key brings you back.
interpreter-rest = A rest after a long session
interpreter-rest-text = You are not rung. It ends by itself; one key ends it now.
interpreter-shift-ended = Your shift has ended
interpreter-shift-ended-text = You are not rung any more. If you stay on, one key makes you available.
interpreter-missed-stays = The call went to a colleague. You are still available.
interpreter-noted = Noted
