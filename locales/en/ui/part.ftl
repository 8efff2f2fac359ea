# Words of the generic parts: closing, clearing, waiting. Nothing here knows a call.

part-close = Close
part-clear = Clear
part-cancel = Cancel
part-loading = Loading…
part-loading-long = This is taking longer than usual.
part-remove = Remove
# Variables:
#   $label (String) - what is removed, e.g. a filter
part-remove-named = Remove { $label }
part-required = Required
part-sort-ascending = Ascending
part-sort-descending = Descending
part-dismiss = Dismiss
part-copy = Copy
part-copied = Copied
part-copy-failed = Not copied: select the text and press Ctrl C
part-back = Back
part-retry = Try again
