# Metrics: their names, what each means, how to read them.

metric-time-to-interpreter = Time to interpreter
metric-time-to-interpreter-note = From the request to an interpreter who is on: half of the requests, and nine in ten, take no longer than this.
metric-service-level = Within 20 s
metric-service-level-note = How many requests got an interpreter within 20 s. Whoever left within 5 s does not count.
metric-abandonment = Abandoned
metric-abandonment-note = How many requests ended before an interpreter was on: hung up, withdrawn, or nobody found.
metric-window = 60 min
metric-formula = Formula
metric-clocks = T4: interpreter requested. T7: interpreter on. # is the number of, Σ the sum.
# Variables:
#   $from (String) - time of day
#   $to (String) - time of day
metric-stretch = { $from }–{ $to }
# Variables:
#   $n (Number) - size of the sample
metric-n = n = { $n }
# Variables:
#   $count (Number) - how many
metric-censored = { $count } not ended
metric-censored-note = Not ended: whoever still waits or left without an interpreter waited at least so long. They are counted, never dropped.
metric-quantiles = half / 9 in 10
metric-seconds = s
# Variables:
#   $value (String) - a number, in digits
metric-more-than = > { $value }
# Variables:
#   $percent (Number) - per cent
metric-target = target { $percent }%
metric-none = no request in this hour
