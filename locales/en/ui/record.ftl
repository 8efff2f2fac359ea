# Reading finished and running sessions: search, list, transcript with what belongs to it.

record-search = Search
record-search-hint = original and translation
record-results = Results
record-sessions = Sessions
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits = { $count ->
    [one] { $count } hit
   *[other] { $count } hits
  } · { $ms } ms
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits-more = the first { $count } hits · { $ms } ms
record-newest-first = newest first
# Variables:
#   $query (String) - what was searched
record-none = Nothing found for “{ $query }”
record-none-text = Try fewer or shorter words, or a word of the other language. Two Chinese characters are enough.
record-clear = Clear the search
record-no-sessions = No sessions yet
record-no-sessions-text = They appear here as soon as a call has begun.
record-choose = Choose a session
record-choose-text = Its transcript opens here. Who opens it is written down.
record-audited = Opening is written down
record-live = running
record-ending-completed = completed
record-ending-withdrawn = withdrawn
record-ending-unserved = no interpreter
record-ending-abandoned = caller left
record-state-phrases-only = phrases only
record-state-requested = waiting
record-state-ringing = ringing
record-state-connected = connected
record-state-held = on hold
record-state-reconnecting = interpreter lost
record-state-ended = ended
record-state-wrap-up = summary open
record-state-closed = closed
record-no-category = No category
# Variables:
#   $name (String) - a call-taker
record-call-taker = call-taker { $name }
# Variables:
#   $name (String) - one or several interpreters
record-interpreter = interpreter { $name }
record-no-interpreter = no interpreter
record-not-confirmed = not yet at the hub
record-copy-link = Cite
record-copied = Address copied
record-facts = Facts
record-facts-empty = Nothing filled in
record-field-place = Place
record-field-district = District
record-field-category = Category
record-field-hurt-count = People hurt
record-field-safe = Caller safe
record-field-weapon = Weapon
record-field-scene = Scene
record-field-note = Note
record-field-caller-name = Caller’s name
record-field-nationality = Nationality
record-field-callback = Call back
record-yes-no-yes = yes
record-yes-no-no = no
record-yes-no-unclear = unclear
record-source-typed = typed
record-source-turn = from a sentence
record-source-read-back = read back and confirmed
record-source-officer = from an officer
record-source-show = Show the sentence
record-caller-number = Caller’s number
record-caller-incident = Incident
record-caller-officer = Officer
record-snapshots = Snapshots to dispatch
# Variables:
#   $n (Number) - number of the snapshot
record-snapshot = Snapshot { $n }
record-snapshot-complete = complete
# Variables:
#   $fields (String) - names of fields
record-snapshot-missing = missing: { $fields }
record-offers = Who was rung
record-offer-accepted = accepted
record-offer-expired = not answered
record-offer-withdrawn = withdrawn
record-offer-lost = desk lost
record-offer-open = ringing
record-declined-technical = declined: equipment
record-declined-not-able = declined: not able
record-declined-conflict = declined: conflict of interest
record-declined-other = declined
record-hand-offs = Hand-offs
record-agency-fire119 = 119 Fire
record-agency-ambulance120 = 120 Ambulance
record-agency-traffic122 = 122 Traffic
record-agency-citizens12345 = 12345 Citizens’ line
record-mode-with-interpreter = with the interpreter
record-mode-call-taker-stays = call-taker stayed
record-mode-briefing-only = briefing only
record-summary = Summary
record-summary-open = Not written yet
record-outcome-dispatched = officers sent
record-outcome-to120 = to 120
record-outcome-to119 = to 119
record-outcome-to122 = to 122
record-outcome-to12345 = to 12345
record-outcome-advice = advice given
record-outcome-misdial = misdialled
record-outcome-caller-hung-up = caller hung up
record-rating-smooth = interpreting went smoothly
record-rating-difficult = interpreting was difficult
record-rating-review = interpreting to be reviewed
record-follow-up-call-back = call back
record-follow-up-statement = take a statement
record-attestations = Interpreter’s word
record-attested = confirms the record
record-disputed = disputes the record
record-supervisor-called = Supervisor asked for
record-wait = Wait for an interpreter
record-more = Show more
record-loading = Reading the record
record-key-search = Search
record-key-result = Next or previous result
record-key-turn = Next or previous turn
record-keys = Review
record-details = What belongs to it
