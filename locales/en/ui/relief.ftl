# Changing the interpreter in the middle of a call: asking, both being on, taking over.

relief-title = Relief
relief-ask = Ask for a relief
relief-drop = Drop the request
# Variables:
#   $time (String) - time of day
relief-sought = Relief asked for at { $time }; nobody rings yet
# Variables:
#   $name (String) - name of a colleague
relief-ringing = { $name } is being rung
# Variables:
#   $name (String) - name of a colleague
relief-coming = { $name } is on the way
# Variables:
#   $minutes (Number) - minutes on this call
#   $limit (Number) - minutes after which a relief is advised
relief-time = { $minutes } of { $limit } min
# Variables:
#   $minutes (Number) - minutes on this call
relief-hint = { $minutes } min: a change would do good
# Variables:
#   $minutes (Number) - minutes on this call
relief-urge = { $minutes } min: please ask for a relief now
# Variables:
#   $name (String) - name of a colleague
relief-newcomer = You relieve { $name }
# Variables:
#   $name (String) - name of a colleague
relief-newcomer-text = Follow one exchange. Until you take over, { $name } interprets.
# Variables:
#   $name (String) - name of a colleague
relief-lost = The line to { $name } is lost: take over now
# Variables:
#   $name (String) - name of a colleague
relief-outgoing = { $name } is here to relieve you
relief-outgoing-text = Interpret one more exchange, then hand over.
# Variables:
#   $seconds (Number) - seconds left
relief-left = Change in { $seconds } s
relief-now = Time to change
relief-take-over = Take over
relief-please = Please take over
relief-pending = Waits for a rendition
relief-pending-none = Nothing waits
relief-last = Last turns
relief-last-none = Nothing said yet
