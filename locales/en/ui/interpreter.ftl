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
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time = { $minutes } of 20 min
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time-long = { $minutes } min: time for a change
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
