# After the conversation: the interpreter's word on the record.

wrap-up-title = Confirm the record
wrap-up-text = Read it through and correct what is not right. Your word stands in the record under your name.
# Variables:
#   $turns (Number) - sentences
#   $corrected (Number) - corrected sentences
#   $unclear (Number) - sentences marked unclear
wrap-up-counts = { $turns } sentences · { $corrected } corrected · { $unclear } unclear
wrap-up-confirm = The record is true
wrap-up-dispute = Dispute
wrap-up-dispute-send = Record the dispute
wrap-up-back = Back
wrap-up-later = Later
wrap-up-note = What is not right?
wrap-up-note-hint = A supervisor reads it. The record itself is not changed.
wrap-up-note-missing = Write what is not right.
wrap-up-account = The call-taker’s summary
wrap-up-goes-on = The call goes on without you. Confirm the part you interpreted.
