# The administrator’s screen: parts, staff, roster. The policy has its own file.

admin-title = Administration
admin-parts = Parts
admin-keys = Administration
admin-part-policy = Policy
admin-part-staff = Staff
admin-part-roster = Roster
admin-loading = Reading what is in force
admin-offline = Offline: can be put into force when the line is back
admin-forbidden = This screen is for supervisors
admin-forbidden-text = Ask a supervisor to change the policy, the staff or the roster.
admin-pending = On its way
admin-add-language = Add a language
# Variables:
#   $name (String) - a language
admin-sooner = Move { $name } forward
admin-expertise = Expertise
admin-expertise-medical = Medical
admin-expertise-traffic = Traffic
admin-expertise-legal = Legal
admin-expertise-text = Written conversations
admin-name = Name
admin-name-hint = As colleagues see it.
admin-role = Role
admin-skills = Languages
admin-skills-hint = Level A: native or equal · B: works in both directions · C: understands fully, works into the own language.
admin-language = Language
admin-skill-into = Renders into
# Variables:
#   $language (String) - a language
admin-into = into { $language }
admin-gender = Gender
admin-gender-none = Not stated
admin-gender-female = Woman
admin-gender-male = Man
admin-gender-hint = Only used when a caller would rather speak with a woman or a man.
admin-not-with = Do not pair with
admin-not-with-hint = Colleagues this person is never put into a session with.
admin-add-person = Add a colleague
admin-duty = Now
admin-duty-on-duty = On duty
admin-duty-on-call = On call
admin-duty-closing = Shift ends soon
admin-at-desk = At the desk
admin-not-at-desk = Not at the desk
admin-staff-search = Find a person
admin-staff-search-hint = Name, desk or language
# Variables:
#   $count (Number) - people shown
admin-staff-count = People: { $count }
admin-staff-none = Nobody found
admin-staff-none-text = Try fewer letters, or a language.
admin-staff-step = Next or previous person
admin-staff-open = Edit
admin-person-save = Save
admin-person-unsaved = There are changes. Press once more to discard them.
admin-roster-step = Next or previous day
admin-roster-before = Previous day
admin-roster-after = Next day
admin-roster-today = Today
admin-roster-import = Import
admin-roster-export = Export
# Variables:
#   $count (Number) - shifts of the day
admin-roster-count = Shifts: { $count }
admin-roster-table = Shifts of the day
admin-roster-from = From
admin-roster-to = To
admin-roster-tier = Kind
admin-roster-hours = Along the day
admin-roster-none = No roster yet
admin-roster-none-text = Without one, everybody who is at a desk counts as on duty.
admin-roster-none-day = Nobody has a shift on this day
# Variables:
#   $first (String) - a date
#   $last (String) - a date
admin-roster-span = The roster has shifts from { $first } to { $last }.
admin-roster-nearest = Go to the nearest day
admin-roster-format = CSV with the columns person, from, to, tier. Person: name or id. Times in Beijing as 2026-11-23 08:00. Tier: on-duty or on-call.
admin-roster-choose = Choose a file
admin-roster-paste = or paste the text below
admin-roster-text = Roster as CSV
# Variables:
#   $count (Number) - bad lines
admin-roster-faults = No line is taken over; bad lines: { $count }
# Variables:
#   $shifts (Number) - shifts read
#   $people (Number) - people with a shift
admin-roster-read = Read without a fault. Shifts: { $shifts }, people: { $people }
# Variables:
#   $count (Number) - shifts in force
admin-roster-replaces = Replaces the whole roster in force. Shifts in it: { $count }
admin-roster-use = Put into force
admin-roster-fault-head = The first line must be: person,from,to,tier
# Variables:
#   $found (Number) - fields in the line
admin-roster-fault-columns = Four fields are needed; found: { $found }.
# Variables:
#   $said (String) - as written
admin-roster-fault-unknown-person = Nobody is called “{ $said }”.
# Variables:
#   $said (String) - as written
admin-roster-fault-two-people = More than one person is called “{ $said }”; write the id.
# Variables:
#   $said (String) - as written
admin-roster-fault-time = “{ $said }” is not a time such as 2026-11-23 08:00.
admin-roster-fault-backwards = The shift ends before it begins.
# Variables:
#   $said (String) - as written
admin-roster-fault-tier = “{ $said }” is neither on-duty nor on-call.
# Variables:
#   $line (Number) - a line
admin-roster-fault-overlap = The same person already has a shift at that time, in line { $line }.
admin-roster-fault-quote = A quotation mark is out of place.
# Variables:
#   $max (Number) - the limit
admin-roster-fault-too-many = A roster holds at most { $max } shifts.
# Variables:
#   $max (Number) - the limit in bytes
admin-roster-fault-too-long = The text is longer than { $max } bytes.
