# A ring at the interpreter's desk. Nothing personal is known here.

ring-title = Incoming request
ring-title-officer = Request from an officer
ring-about = Incident
ring-about-unknown = Not known yet
ring-where = District
ring-where-unknown = Not known yet
ring-from = From
ring-waiting = Caller waiting
ring-scene = At the scene
ring-phrases = Phrases shown:
ring-accept = Accept
ring-accept-after-all = Accept after all
ring-decline = Decline
# Variables:
#   $seconds (Number) - seconds left
#   $name (String) - who is rung next
ring-then = Goes to { $name } in { $seconds } s
# Variables:
#   $seconds (Number) - seconds left
ring-left = Rings for { $seconds } s more
ring-decline-why = Why not?
ring-reason-technical = Equipment
ring-reason-not-able = Not able now
ring-reason-conflict = I know someone involved
ring-reason-other = Other
# Variables:
#   $seconds (Number) - seconds left
ring-decline-other = In { $seconds } s: “other”
ring-joining = Joining…
ring-over = That ring is over
ring-over-text = A colleague answered first, or the call was taken back. Nothing to do.
ring-seat-relay = Relay
ring-seat-relief = Relief
ring-seat-further = Further language
# Variables:
#   $pivot (String) - name of the language in between
#   $far (String) - name of the caller's language
ring-as-relay = This call goes through { $pivot }. You take the half between { $far } and { $pivot }; a colleague goes on into Chinese.
# Variables:
#   $pivot (String) - name of the language in between
#   $far (String) - name of the caller's language
ring-as-pivot = This call goes through { $pivot }: a colleague speaks { $far } with the caller, you go on into Chinese.
ring-as-relief = You relieve a colleague: both are on for one exchange, then you take over.
ring-as-further = Another language has come up in a call that a colleague already interprets.
ring-first = Danger to life: several are rung, the first to accept takes it.
