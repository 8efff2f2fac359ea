# The incident form and the snapshot that goes to dispatch.

incident-title = Incident
incident-saved = Saved
# Variables:
#   $count (Number) - fields
incident-unsaved = { $count } not sent yet
incident-empty = Nothing yet
incident-place = Location
incident-place-hint = Street, number, shop, exit
incident-district = District
incident-read-back = Read back and confirmed
incident-verified-officer = Confirmed by the officer
incident-landmarks = Landmarks
incident-category = Category
incident-scene = At the scene
incident-note = Key facts
incident-hurt = People hurt
incident-hurt-unclear = Unclear
incident-hurt-bad = Enter a whole number from 0 to 9999
incident-safe = Is the caller safe
incident-weapon = Is there a weapon
incident-yes = Yes
incident-no = No
incident-unclear = Unclear
incident-caller-name = Caller’s name
incident-nationality = Nationality
incident-callback = Call back
incident-changed = Just changed elsewhere
# Variables:
#   $value (String) - the new value
incident-changed-while = Changed elsewhere to: { $value }
incident-snapshot = Send snapshot
incident-snapshot-again = Send update
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
incident-snapshot-sent = No. { $n } sent { $time }
incident-snapshot-stale = Changed since
incident-snapshot-none = No snapshot sent
# Variables:
#   $fields (String) - names of the fields
incident-missing = Missing: { $fields }
incident-missing-none = All four facts known
incident-missing-place = location
incident-missing-category = category
incident-missing-hurt-count = people hurt
incident-missing-safe = safety
incident-known-so-far = What you know so far
incident-known-hint = optional, can wait
incident-more = Caller
