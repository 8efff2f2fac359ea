# Handing a session to another service. No telephony here: the briefing is drafted and recorded.

hand-off-title = Hand off to
hand-off-subtitle = brief them first; the caller is not dropped
hand-off-label = Hand off
hand-off-to = To
hand-off-fire119 = Fire
hand-off-ambulance120 = Ambulance
hand-off-traffic122 = Traffic
hand-off-citizens12345 = City hotline
hand-off-mode = How
hand-off-mode-with-interpreter = Interpreter goes along
hand-off-mode-call-taker-stays = I stay on the line
hand-off-mode-briefing-only = Briefing only
hand-off-briefing = Briefing (drafted, change as needed)
# Variables:
#   $number (String) - the service’s number
hand-off-dial = Dial { $number } on your phone and read the briefing; press Enter when they have taken it.
# Variables:
#   $number (String) - the service’s number
hand-off-record = { $number } has taken it
# Variables:
#   $number (String) - the service’s number
hand-off-done = { $number } briefed
hand-off-failed = The hand-off was not recorded
hand-off-empty = Write the briefing.
# Variables:
#   $language (String) - name of the language
hand-off-draft-language = The caller speaks { $language }
# Variables:
#   $place (String) - the place
hand-off-draft-place = Place: { $place }
hand-off-draft-place-unknown = Place not known
# Variables:
#   $categories (String) - categories
hand-off-draft-category = Incident: { $categories }
# Variables:
#   $count (Number) - people
hand-off-draft-hurt = { $count } hurt
hand-off-draft-hurt-unclear = unclear whether anyone is hurt
hand-off-draft-hurt-some = someone is hurt
hand-off-draft-hurt-none = nobody hurt
hand-off-draft-safe = the caller is safe
hand-off-draft-unsafe = the caller is not safe
hand-off-draft-weapon = there is a weapon
# Variables:
#   $number (String) - number
hand-off-draft-callback = Call back { $number }
# Variables:
#   $language (String) - name of the language
#   $name (String) - the interpreter
hand-off-draft-interpreter = { $language } interpreter { $name } is on
# Variables:
#   $number (String) - number
#   $name (String) - name of the service
hand-off-to-agency = Hand off to { $number } { $name }
