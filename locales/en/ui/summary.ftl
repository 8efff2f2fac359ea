# The summary of a session.

summary-title = Session summary
summary-outcomes = Outcome
summary-outcome-dispatched = Dispatched
summary-outcome-to120 = To 120
summary-outcome-to119 = To 119
summary-outcome-to122 = To 122
summary-outcome-to12345 = To 12345
summary-outcome-advice = Advice given
summary-outcome-misdial = Misdial
summary-outcome-caller-hung-up = Caller hung up
summary-narrative = What happened (drafted from the record; check it)
summary-checked = I have checked it
summary-rating = Interpreter
summary-rating-smooth = Smooth
summary-rating-difficult = Difficult
summary-rating-review = Please review
summary-follow-up = Follow-up
summary-follow-up-call-back = Call back
summary-follow-up-statement = Statement needs an interpreter
summary-final = After submitting it can only be added to
summary-later = Later
summary-submit = Submit
summary-need-outcome = Choose at least one outcome.
summary-need-narrative = Write what happened.
summary-need-check = Change the draft, or tick “I have checked it”.
# Variables:
#   $max (Number) - limit
summary-too-long = At most { $max } characters.
summary-limit-reached = Three summaries are open already. Submit this one first.
summary-failed = The summary was not submitted
