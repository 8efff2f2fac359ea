# What a waiting call-taker is told, and what can be done meanwhile.

ladder-scope = Waiting for an interpreter
ladder-rings = Ringing now
# Variables:
#   $position (Number) - place in the queue, from 1
ladder-place = Place { $position } in the queue
# Variables:
#   $time (String) - expected time, 00:00
ladder-expect = about { $time }
ladder-none-on-shift = nobody on shift
ladder-no-estimate = no estimate yet
# Variables:
#   $name (String) - who is rung next
ladder-next-rings = The first to accept joins; { $name } is rung after that.
ladder-next-rings-last = The first to accept joins; nobody else could be rung now.
ladder-next-yield = Another desk has been asked to give up its interpreter for this caller; they join as soon as it agrees.
# Variables:
#   $count (Number) - on-call people who can be rung
ladder-next-on-call = On call and reachable: { $count }. They are rung by themselves.
ladder-next-nobody = Nobody can be rung. Go on with phrases, or take a step below; whoever comes on shift is rung by itself.
ladder-next-gave = Your interpreter went to a life in danger. Go on with phrases; this session keeps its old place and rings by itself.
ladder-next-queue = Keep to phrases and stay queued; whoever is free next is rung by itself.
ladder-next-finding = Somebody is free and is rung in a moment.
ladder-next-partner = Dial the outside line above. The search here goes on until their interpreter is on.
ladder-next-offline = Nobody is rung while the line to the centre is down. Phrases work; dial the outside line by hand. The place in the queue is kept.
ladder-stay = Phrases, and stay queued, or:
# Variables:
#   $languages (String) - pivot languages, best first
ladder-relay = Relay through { $languages }
ladder-relay-ready = ready
ladder-relay-not-ready = somebody must come free
ladder-offline = offline, cannot ring
ladder-outside = Outside line
