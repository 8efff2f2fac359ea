# First run, unlocking, a fault at the start, and inviting further desks.

setup-welcome = Set up this desk
setup-welcome-text = A centre has one host. Host it here, or join one with an invitation.
setup-language = Language
setup-host = Host a centre here
setup-host-text = This machine keeps the centre’s journal and lets other desks in.
setup-join = Join a centre
setup-join-text = Somebody who hosts a centre has given you an invitation.
# Variables:
#   $version (String) - version of the program
setup-version = Version { $version }
setup-centre-name = Name of the centre
setup-centre-name-hint = As colleagues call it, e.g. “Beijing 110”.
setup-person-name = Your name
setup-desk-label = This desk
setup-desk-label-hint = What stands on the desk, e.g. “Desk 12”.
setup-role = Role
setup-role-call-taker = Call-taker
setup-role-interpreter = Interpreter
setup-role-supervisor = Supervisor
setup-skills = Languages and level
setup-skills-hint = A: any call · B: everyday matters · C: simple matters. At least one.
# Variables:
#   $language (String) - a language
setup-skill = Level in { $language }
setup-skill-none = none
setup-passphrase = Passphrase
setup-passphrase-again = Passphrase again
setup-passphrase-text = Protects the record on this machine. Nobody can recover it: without it the record here cannot be read.
setup-passphrase-hint = At least 8 characters.
setup-passphrase-differs = The two are not the same.
setup-invitation = Invitation
setup-invitation-hint = Paste the whole text, from “yiqiao1.” to the end. Line breaks do not matter.
setup-invitation-here = For now an invitation works for desks on the same machine as the centre.
setup-field-empty = Please fill this in.
# Variables:
#   $limit (Number) - most characters allowed
setup-field-long = At most { $limit } characters.
setup-skills-empty = Choose a level for at least one language.
setup-host-do = Host the centre
setup-join-do = Join the centre
setup-working = Setting up…
setup-unlock-title = Open this desk
setup-unlock-text = The record on this machine is encrypted. Enter the passphrase chosen at set-up.
setup-unlock-do = Open
setup-unlocking = Opening…
setup-fault-title = The desk cannot start
setup-fault-set-aside = The damaged file was set aside, unchanged, at:
setup-fault-afresh = Fetch the record again
setup-fault-afresh-text = Starts with an empty record and fetches everything this desk may see from the hub. What this desk had written and not yet sent is only in the file above.
setup-fault-working = Fetching…
setup-fault-retry-text = The program did not answer. Try again; if it stays so, start it again.
setup-invite = Invite a desk
setup-invite-text = Makes an invitation for one colleague’s desk.
setup-invite-note = For desks on this machine, for now. Desks on other machines come in a later release.
setup-invite-person = Who will sit there
setup-invite-desk = Their desk
setup-invite-do = Make the invitation
setup-invite-working = Making it…
# Variables:
#   $desk (String) - label of the desk
setup-invite-done = Invitation for { $desk }
setup-invite-hand-over = Hand over this text. It lets one desk in, so show it to nobody else.
setup-invite-text-label = Invitation
setup-fingerprint = Fingerprint of the centre
setup-fingerprint-hint = Compare it by voice at the other desk.
setup-invite-another = Invite another
setup-keys = Set-up
