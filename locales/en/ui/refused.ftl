# A command that was not accepted: what it was, and its words, which are kept.

refused-label = Not accepted
# Variables:
#   $what (String) - which command, in words
refused-title = Not accepted: { $what }
refused-words = Your words
# Variables:
#   $count (Number) - further notices below
refused-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
  }
refused-dismiss = Noted
refused-what-other = a command
refused-what-set-presence = your status
refused-what-open-session = opening a session
refused-what-withdraw-session = withdrawing the session
refused-what-request-interpreter = ringing an interpreter
refused-what-next-interpreter = ringing the next interpreter
refused-what-change-language = the change of language
refused-what-accept-offer = accepting the ring
refused-what-decline-offer = declining the ring
refused-what-join-session = joining the session
refused-what-speak = a sentence
refused-what-use-phrase = a phrase
refused-what-interpret = a rendition
refused-what-intervene = a request to the speakers
refused-what-add-note = a note
refused-what-revise = a correction
refused-what-mark-unclear = the mark “unclear”
refused-what-set-fact = a field of the form
refused-what-set-priority = the priority
refused-what-send-snapshot = the snapshot to dispatch
refused-what-hold-session = holding the call
refused-what-resume-session = resuming the call
refused-what-call-supervisor = calling the supervisor
refused-what-hand-off = the hand-off
refused-what-end-session = ending the session
refused-what-summarise = the summary
refused-what-attest = the interpreter’s word on the record
refused-what-read-transcript = opening a record
refused-what-update-person = a change of the staff
refused-what-set-roster = the roster
refused-what-set-policy = the policy
refused-what-drop-request = dropping a request
refused-what-ask-relief = asking for a relief
refused-what-take-over-seat = the relief taking over
refused-what-start-relay = setting up a relay
refused-what-end-relay = ending the relay
refused-what-add-language = adding a language
refused-what-leave-session = leaving the session
refused-what-prefer-gender = the wish for a woman or a man
refused-what-ring-person = ringing one person
refused-what-yield-interpreter = giving the interpreter
refused-what-refuse-yield = keeping the interpreter
refused-what-call-partner = the outside line
refused-what-partner-on = the outside interpreter joining
refused-what-partner-off = the outside interpreter leaving
refused-what-caller-left = the caller’s hanging up
refused-what-call-back-tried = a call-back
refused-what-set-silent = silent mode
refused-what-link-sessions = linking two sessions
refused-what-take-over-session = taking the call over
refused-what-listen-in = listening in
