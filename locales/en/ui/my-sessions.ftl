# One's own sessions at a call-taker's or interpreter's desk.

my-sessions-title = My sessions
my-sessions-today = Today
# Variables:
#   $count (Number) - sessions since midnight
my-sessions-count = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
  }
# Variables:
#   $time (String) - time in conversation
my-sessions-talk = { $time } in conversation
# Variables:
#   $time (String) - mean time from request to joined
my-sessions-mean-wait = mean wait { $time }
my-sessions-empty = No sessions yet
my-sessions-empty-text = Your sessions appear here as soon as one has begun.
my-sessions-choose = Choose a session
my-sessions-choose-text = Its transcript opens here, to read only.
my-sessions-keys = My sessions
