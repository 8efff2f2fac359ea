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
board-wanted = Supervisor wanted
board-wanted-keys = J K move · Enter opens
board-wanted-empty = Nobody has asked for you
board-wanted-empty-text = A desk that presses Ctrl . appears here.
# Variables:
#   $time (String) - time of day
board-wanted-at = asked at { $time }
board-as-of-label = As of
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = As of { $time }: no word from the hub since. The figures below are from then.
board-key-wanted = Choose among the calls for you
board-key-open = Open the record
board-key-move = Move among sessions
board-keys = Board
