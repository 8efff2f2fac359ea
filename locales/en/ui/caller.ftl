# The caller: hung up, silent, a woman or a man, linked calls, who listens or took over.

caller-scope = The call
caller-scope-gone = Call back
caller-more = More
caller-gone = Caller has hung up
caller-gone-title = The caller has hung up
caller-gone-no-number = No number is known.
caller-gone-owed = Call back at least once before you end; then press the result.
caller-gone-tried = Tried. Again, or end; the snapshot can still be sent.
# Variables:
#   $time (String) - time left, 00:00
caller-gone-kept = The interpreter is kept for { $time }.
caller-gone-released = The interpreter is being released.
caller-back = Call back
caller-back-answered = Answered
caller-back-no-answer = No answer
caller-back-engaged = Engaged
caller-back-unreachable = Unreachable
caller-silent = Silent mode: keys and text
caller-silent-off = The caller can talk
caller-silent-tag = Silent
caller-silent-title = The caller cannot speak safely.
caller-silent-text = Only questions that a key answers: once for yes, twice for no. They come first at the side.
caller-gender = Would rather speak with
caller-gender-any = No preference
caller-gender-female = A woman
caller-gender-male = A man
caller-add-language = Another language is spoken too
caller-listened = A supervisor listens
# Variables:
#   $name (String) - who holds the call now
caller-taken-over = { $name } holds this call now
caller-taken-over-text = You can read on here; nothing can be changed from this desk.
caller-link = Link another caller
caller-link-title = Two callers, one incident
caller-link-hint = Snapshots are shared both ways from then on.
caller-link-number = Number of the other session
caller-link-unknown = This desk knows no session with that number. Ask the other desk for its whole id.
caller-link-do = Link
caller-link-live = Live sessions
caller-link-none = No other live session is in sight of this desk. Type the number.
# Variables:
#   $count (Number) - linked calls
caller-linked-count = Linked calls: { $count }
# Variables:
#   $count (Number) - facts
caller-linked-new = Facts not in this form: { $count }
caller-linked-nothing = They know nothing beyond this form.
caller-linked-show = Show
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
caller-linked-snapshot = snapshot { $n }, sent { $time }
caller-linked-no-snapshot = no snapshot sent yet
caller-linked-take = Take over
caller-linked-same = the same here
caller-end-owed = The caller has hung up and was not called back
caller-end-owed-text = Call back at least once first. If the place is known, send somebody in any case.
