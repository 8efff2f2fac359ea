# Phrases: keys, panel, and the large card to read aloud.

phrase-group-greet = Greeting
phrase-group-loc = Where
phrase-group-safe = Safety
phrase-group-nature = What
phrase-group-med = Medical
phrase-group-fire = Fire
phrase-group-traf = Traffic
phrase-group-theft = Theft
phrase-group-pass = Passport
phrase-group-miss = Missing
phrase-group-viol = Violence
phrase-group-desc = Describe
phrase-group-wait = Waiting
phrase-group-hand = Hand-off
phrase-group-close = Close
phrase-group-int = Interpreter
phrase-group-sms = Text
phrase-group-pins = Core
phrase-title = Phrases
phrase-panel-hint = press to show it large, then read it aloud
phrase-keys = Pinned phrases
phrase-search = Search phrases
phrase-search-hint = Chinese, their language or id
phrase-groups = Groups of phrases
# Variables:
#   $count (Number) - phrases found
phrase-results = { $count ->
    [one] { $count } phrase
   *[other] { $count } phrases
  }
# Variables:
#   $query (String) - what was typed
phrase-none = No phrase matches “{ $query }”
phrase-none-hint = Try fewer letters, or another group.
phrase-used = Used
phrase-shown = Showing
# Variables:
#   $count (Number) - arguments
phrase-asks = { $count } to fill in
phrase-draft = Draft, not yet approved
phrase-aloud = Read this aloud
phrase-reading = Reading
phrase-back = It says
phrase-close = Close
phrase-fill-title = Fill this in first
phrase-fill-use = Show phrase
# Variables:
#   $min (Number) - smallest
#   $max (Number) - largest
phrase-range = A whole number from { $min } to { $max }
phrase-required = Fill this in
phrase-choose = Choose one
phrase-arg-language = Language
phrase-arg-seconds = Seconds
phrase-arg-minutes = Minutes
phrase-arg-count = How many
phrase-arg-who = Who
phrase-arg-address = Address
phrase-arg-phone = Number
phrase-choice-caller = The caller
phrase-choice-female = A woman
phrase-choice-male = A man
phrase-choice-child = A child
phrase-choice-other = Other
phrase-unavailable = The phrasebook cannot be opened
# Variables:
#   $count (Number) - problems
phrase-problems = { $count ->
    [one] { $count } problem in this centre’s own phrases
   *[other] { $count } problems in this centre’s own phrases
  }
phrase-group-yes-no = Yes or no
