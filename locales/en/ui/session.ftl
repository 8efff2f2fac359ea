# State of a session, its parties and what can be done to it; shared by both desks.

session-state-phrases-only = Phrases only
session-state-requested = Queued
session-state-ringing = Ringing
session-state-connected = Three-way live
session-state-held = On hold
session-state-reconnecting = Reconnecting
session-state-ended = Ended
session-state-wrap-up = Summary due
session-state-closed = Closed
session-elapsed = Time so far
session-parties = Parties
session-caller = Caller
session-officer = Officer
session-you = You
session-interpreter = Interpreter
# Variables:
#   $who (String) - caller or officer
#   $language (String) - name of the language
session-caller-in = { $who } · { $language }
# Variables:
#   $desk (String) - label of the desk
session-you-at = You · { $desk }
# Variables:
#   $name (String) - who is rung
session-ringing = { $name } ringing
# Variables:
#   $name (String) - who is rung next
session-next = Next { $name }
session-next-none = Nobody next
# Variables:
#   $seconds (Number) - seconds
session-left = { $seconds } s left
session-nobody = No interpreter yet
session-not-asked = Not called
session-queued-sub = Queued, nobody rings
session-joining = Joining
# Variables:
#   $language (String) - name of the language
#   $level (String) - A, B or C
session-level = { $language } { $level }
# Variables:
#   $seconds (Number) - seconds from request to joined
session-answered = answered in { $seconds } s
# Variables:
#   $seconds (Number) - seconds left
session-lost = Lost, waiting { $seconds } s
session-line-talking = talking
session-line-ringing = ringing
session-line-none = not connected
session-hold = Hold
session-resume = Resume
session-supervisor = Get supervisor
# Variables:
#   $time (String) - time of day
session-supervisor-called = Called { $time }
session-unconfirmed = Not yet with the server
session-not-found = This session cannot be opened
session-ask = Ask
session-ask-repeat = Repeat
session-ask-slower = Slower
session-ask-check-name = Verify name
session-station = Station
session-partner = Partner
session-seat-main = main
session-seat-relay = relay
session-seat-relief = relief
session-seat-further = further language
session-partner-on = outside line, on
session-partner-dialled = outside line, dialling
