# The pairing policy: its fields, each with one sentence, and what can be wrong with an edit.

policy-sections = Sections of the policy
policy-section-times = Times
policy-section-counts = Rings
policy-section-yielding = Yielding
policy-section-expertise = Expertise
policy-section-relays = Relays
policy-section-partners = Partner lines
policy-section-alarms = Alarms
policy-section-service = Service level
policy-section-people = People
policy-unit-seconds = seconds
policy-unit-percent = of 100
policy-unit-people = people
policy-unit-count = times
# Variables:
#   $value (String) - a number of seconds
policy-seconds = { $value } s
# Variables:
#   $value (String) - a number from 0 to 100
policy-percent = { $value } of 100
policy-field-times-ring = One ring
policy-hint-times-ring = How long an interpreter is rung before the next one.
policy-field-times-join = Time to join
policy-hint-times-join = From accepting a ring to being on; after that the next is rung.
policy-field-times-reconnect = Waiting for a lost interpreter
policy-hint-times-reconnect = How long a lost interpreter is waited for before another takes over.
policy-field-times-caller-gone = Interpreter kept after hang-up
policy-hint-times-caller-gone = How long the interpreter stays after the caller has gone, for a call back.
policy-field-times-ageing = Ageing
policy-hint-times-ageing = How much longer a P3 must have waited to go before a P2, and a P4 before a P3; never before a P1.
policy-field-times-shift-closing = End of shift
policy-hint-times-shift-closing = How long before the end of a shift no new rings come.
policy-field-times-relief-hint = Relief hinted
policy-hint-times-relief-hint = After how long in one session a relief is suggested.
policy-field-times-relief-urge = Relief urged
policy-hint-times-relief-urge = After how long a relief is urged; not sooner than it is hinted.
policy-field-times-hand-over = Hand-over
policy-hint-times-hand-over = About how long both interpreters are on when one relieves the other.
policy-field-times-rest = Rest
policy-hint-times-rest = How long an interpreter rests after a session that was long enough to urge relief.
policy-field-times-handle = Handling time assumed
policy-hint-times-handle = The mean length of a session, for estimates, as long as the centre has measured none.
policy-field-times-clock-skew = Clock difference
policy-hint-times-clock-skew = How far a desk’s clock may be off before the supervisor is told.
policy-field-counts-rings-p1 = Rings at once, P1
policy-hint-counts-rings-p1 = How many interpreters a call with life at risk rings at once.
policy-field-counts-rings = Rings at once, others
policy-hint-counts-rings = How many interpreters every other call rings at once.
policy-field-counts-missed-rings = Missed rings
policy-hint-counts-missed-rings = How many rings missed in a row become a break.
policy-field-alarms-wait-p1 = Wait of a P1
policy-hint-alarms-wait-p1 = After this wait with life at risk an alarm of class A is raised.
policy-field-alarms-wait = Wait of anyone
policy-hint-alarms-wait = After this wait an alarm of class B is raised.
policy-field-alarms-shelve = Alarm put off
policy-hint-alarms-shelve = After how long an alarm that was put off comes back.
policy-field-service-within = Answered within
policy-hint-service-within = The time from request to interpreter that the centre promises.
policy-field-service-percent = Share
policy-hint-service-percent = How many in a hundred calls shall be served within that time.
policy-field-service-short-abandon = Short calls
policy-hint-service-short-abandon = A caller who leaves sooner than this does not count.
policy-field-yielding = May be asked to yield
policy-hint-yielding = Sessions of these priorities may be asked to give their interpreter to a life at risk; people decide, never the program.
policy-field-keep-rare-languages = Keep rare languages free
policy-hint-keep-rare-languages = People with rare languages are rung last for common ones.
policy-field-listening-shown = Show that a supervisor listens
policy-hint-listening-shown = The people in a session are shown it when a supervisor follows.
policy-field-expertise = Expertise
policy-hint-expertise = Which category of incident asks for which expertise; it is preferred, not required.
policy-field-relays = Relays
policy-hint-relays = Through which languages a language may be relayed when nobody is free, best first.
policy-field-partners = Partner lines
policy-hint-partners = Outside interpreting services that are dialled by telephone.
policy-category = Category
policy-add-category = Add a category
policy-relay-lang = Caller’s language
policy-relay-pivots = Through, best first
policy-add-relay = Add a relay
policy-partner-id = Short name
policy-partner-name = Name
policy-partner-number = Number
policy-partner-langs = Languages
policy-add-partner = Add a partner line
policy-mode = View
policy-mode-form = Form
policy-mode-text = Text
policy-mode-switch = Form or text
policy-save = Put into force
policy-discard = Discard changes
policy-standard = Back to the standard
policy-discard-title = Discard your changes?
policy-discard-text = The policy in force stays as it is. What you have changed here is lost.
policy-standard-title = Go back to the standard?
policy-standard-text = All fields get the values that a new centre begins with, partner lines included. Nothing is in force until you put it into force.
policy-keep-editing = Keep editing
# Variables:
#   $version (Number) - version of the policy
policy-version = Version { $version }
policy-version-standard = Standard
# Variables:
#   $name (String) - a supervisor
#   $time (String) - date and time
policy-set-by = put into force by { $name }, { $time }
policy-unsaved = Not in force yet
policy-overtaken = Another version came into force meanwhile
policy-overtaken-text = Discard your changes to see it, or put yours into force over it.
policy-kept = Your changes of the policy are kept, but not in force.
policy-go-back = Go back
policy-text-label = Policy as TOML
policy-text-hint = Times are in milliseconds here.
# Variables:
#   $count (Number) - how many faults
policy-faults = Cannot be put into force; faults: { $count }
# Variables:
#   $line (Number) - a line of a text
policy-line = Line { $line }
# Variables:
#   $min (String) - least value with its unit
#   $max (String) - greatest value with its unit
policy-fault-out-of-range = Must be from { $min } to { $max }.
# Variables:
#   $language (String) - a language tag as it was written
policy-fault-unknown-language = The centre does not serve the language “{ $language }”.
# Variables:
#   $language (String) - a language
policy-fault-relay-cycle = The relay leads back to { $language }.
policy-fault-empty = Nothing is there.
policy-fault-twice = It is there twice.
# Variables:
#   $max (Number) - the limit
policy-fault-too-long = Too much: at most { $max }.
# Variables:
#   $field (String) - name of another field
policy-fault-before = Must not be shorter than “{ $field }”.
policy-fault-not-p1 = A life at risk is never asked to yield.
# Variables:
#   $said (String) - what the reader of the file says, in English
policy-fault-unreadable = Cannot be read: { $said }
policy-fault-not-a-number = Not a number.
