# Who interprets: yielding, relief, relay, further language, outside line.

seats-scope = Interpreters
seats-scope-yield = Life in danger elsewhere
seats-scope-partner = Outside line
# Variables:
#   $name (String) - the interpreter
seats-yield-title = A life is in danger elsewhere and needs { $name }.
seats-yield-text = If you give, this session goes on with phrases and keeps its place in the queue.
seats-yield-give = Give
seats-yield-keep = Keep
seats-relief-ask = Ask for a relief
seats-relief-drop = No relief after all
seats-relief-take = Relief takes over now
# Variables:
#   $name (String) - the interpreter
#   $minutes (Number) - minutes on
seats-relief-due = { $name } has interpreted for { $minutes } min.
seats-relief-hint = A relief could be asked for soon.
seats-relief-urge = Mistakes grow from here: ask for a relief now.
seats-relief-sought = A relief is being looked for.
# Variables:
#   $name (String) - who is rung
seats-relief-ringing = Ringing { $name } as relief.
# Variables:
#   $name (String) - the relief
seats-relief-joining = { $name } is coming as relief.
# Variables:
#   $name (String) - the present interpreter
seats-relief-meanwhile = { $name } goes on until then.
# Variables:
#   $main (String) - the present interpreter
#   $relief (String) - the relief
seats-relief-both = { $main } and { $relief } are both on.
# Variables:
#   $relief (String) - the relief
seats-relief-both-text = After one exchange { $relief } takes over.
# Variables:
#   $pivot (String) - language in between
seats-relay-title = Relay through { $pivot }
seats-relay-end = End the relay
# Variables:
#   $language (String) - the further language
seats-further-title = Also spoken: { $language }
seats-further-drop = Look no longer
seats-standing-none = nobody
seats-standing-sought = being looked for
# Variables:
#   $name (String) - who is rung
seats-standing-ringing = ringing { $name }
# Variables:
#   $name (String) - who joins
seats-standing-joining = { $name }, joining
# Variables:
#   $name (String) - whose line is lost
seats-standing-lost = { $name }, line lost
# Variables:
#   $name (String) - the service
seats-partner-dial = Dial { $name }:
seats-partner-dial-text = Bring their interpreter into your call. The search here goes on meanwhile.
seats-partner-on = Their interpreter is on
seats-partner-off = Nobody answered
seats-partner-left = They have left
# Variables:
#   $name (String) - the service
seats-partner-is-on = Outside interpreter on: { $name }
seats-partner-is-on-text = They cannot write here: keep the key facts yourself. Nobody else is looked for.
