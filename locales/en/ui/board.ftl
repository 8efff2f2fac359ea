# The supervisor's live list.

board-figures = Figures
board-waiting-now = Waiting
# Variables:
#   $count (Number) - sessions with priority 1
board-waiting-p1 = { $count ->
    [0] none with P1
    [one] { $count } with P1
   *[other] { $count } with P1
  }
board-longest = Longest wait
# Variables:
#   $language (String) - a language
#   $desk (String) - label of the desk
board-longest-of = { $language } · { $desk }
board-longest-none = nobody waits
board-on-calls = On calls
# Variables:
#   $count (Number) - sessions carried by phrases alone
board-phrases-only = { $count ->
    [0] all with an interpreter
    [one] { $count } by phrases only
   *[other] { $count } by phrases only
  }
board-on-calls-none = no conversation now
board-free = Interpreters free
# Variables:
#   $count (Number) - interpreters there and not away
board-of-shift = / { $count }
# Variables:
#   $count (Number) - interpreters on a break
#   $wrapUp (Number) - interpreters finishing a record
board-paused-count = { $count } on break · { $wrapUp } finishing
board-lanes = Languages
board-col-language = Language
board-col-waiting = Waiting (desk · time)
board-col-calls = On calls (interpreter → desk · time)
board-col-people = Free and on break
board-none-waiting = none
board-none-on-call = —
board-nobody-here = nobody on shift
board-none-free = none free
# Variables:
#   $free (Number) - free interpreters of the language
#   $onShift (Number) - interpreters of the language on shift
board-lane-shift = { $free }/{ $onShift }
# Variables:
#   $name (String) - an interpreter
board-ringing = ringing { $name }
board-nobody-rung = nobody to ring
# Variables:
#   $time (String) - when it began
board-since = since { $time }
board-presence-break = on break
board-presence-wrap-up = finishing
board-presence-away = away
board-presence-available = free
board-state-connected = connected
board-state-held = on hold
board-state-reconnecting = interpreter lost
board-state-phrases-only = phrases only
board-as-of-label = As of
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = As of { $time }: no word from the hub since. The figures below are from then.
board-key-open = Open the record
board-key-move = Move among sessions
board-keys = Board
board-loading = Loading the board
board-nobody-waits = Nobody is waiting
# Variables:
#   $time (String) - time of day
#   $seconds (String) - seconds, in digits
board-last-wait = Last wait { $time }, { $seconds } s.
board-last-wait-none = No interpreter has been connected yet.
# Variables:
#   $place (Number) - place in the queue
board-place = no. { $place }
# Variables:
#   $name (String) - a name
board-partner = outside line: { $name }
board-relief = relief due
board-relief-asked = relief on the way
board-recall = Recall
# Variables:
#   $time (String) - time of day
board-recalled = recalled { $time }
board-duty-on-call = on call
board-duty-closing = shift ending
board-desks = Desks
# Variables:
#   $count (Number) - how many
board-desks-in-session = { $count } in session
# Variables:
#   $count (Number) - how many
board-desks-ringing = { $count } ringing
# Variables:
#   $count (Number) - how many
board-desks-up = { $count } idle
# Variables:
#   $count (Number) - how many
board-desks-down = { $count } off
# Variables:
#   $count (Number) - how many
board-desks-all = Show all { $count } desks
board-desks-fewer = Show fewer
board-desk-down = no line
board-desk-up = idle
board-desk-ringing = ringing or waiting
board-desk-in-session = in session
# Variables:
#   $seconds (Number) - seconds
board-desk-skewed = clock off by { $seconds } s
board-events = Events
board-events-none = Nothing has happened yet.
board-hour = Last 60 minutes
board-hour-free = fewest interpreters free
board-hour-waiting = most waiting
board-hour-time = Minute
board-hour-table = Table
board-hour-none = No word from the hub in this hour.
# Variables:
#   $free (Number) - interpreters
#   $waiting (Number) - sessions
#   $most (Number) - sessions
board-hour-words = Now { $free } interpreters free, { $waiting } waiting; at most { $most } waiting in the last hour.
board-message = Message to the session
board-message-label = Note
board-message-hint = Call-taker and interpreter see it. It is not read to the caller.
board-message-send = Send
board-take-over = Take over the call
board-take-over-text = You take the call-taker’s place in this session. It is kept on record.
board-take-over-yes = Take over
board-wall = Wall display
board-wall-leave = Leave the wall display
board-key-alarm = Choose an alarm
board-key-remedy = First remedy
board-key-listen = Listen in
board-key-formula = Formula of a figure
board-key-log = Events or alarm log
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-opened = { $desk } opened { $language }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-ended = { $desk } { $language } ended
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
#   $person (String) - a name
#   $seconds (String) - seconds, in digits
board-event-interpreter-joined = { $person } on { $language } for { $desk }, { $seconds } s
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-lost = { $person } lost at { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-back = { $person } back at { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-missed = { $person } missed a ring from { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-declined = { $person } declined { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $priority (String) - P1 to P4
board-event-priority-set = { $desk } set { $priority }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-language-changed = { $desk } corrected to { $language }
# Variables:
#   $desk (String) - label of the desk
board-event-supervisor-called = { $desk } asks for a supervisor
# Variables:
#   $person (String) - a name
board-event-session-taken-over = { $person } took over a call
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-listened-in = { $person } listens to { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-relay-set = { $desk } { $language } goes by relay
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-partner-called = { $desk } { $language }: outside line dialled
# Variables:
#   $desk (String) - label of the desk
board-event-yield-asked = { $desk } is asked to yield its interpreter
# Variables:
#   $desk (String) - label of the desk
board-event-handed-off = { $desk } handed off
# Variables:
#   $person (String) - a name
board-event-presence-available = { $person } is free
# Variables:
#   $person (String) - a name
board-event-presence-break = { $person } on break
# Variables:
#   $person (String) - a name
board-event-presence-away = { $person } away
# Variables:
#   $person (String) - a name
board-event-person-recalled = { $person } recalled
# Variables:
#   $desk (String) - label of the desk
board-event-desk-up = { $desk } connected
# Variables:
#   $desk (String) - label of the desk
board-event-desk-down = { $desk } disconnected
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-raised = Alarm: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-acknowledged = { $person } looks after: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-shelved = { $person } put off: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-cleared = Over: { $alarm }
board-event-policy-set = New pairing policy in force
board-event-roster-set = New roster in force
