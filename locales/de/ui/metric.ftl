# Kennzahlen: Namen, Bedeutung, Lesart.

metric-time-to-interpreter = Zeit bis zum Dolmetscher
metric-time-to-interpreter-note = Von der Anforderung bis zum Dolmetscher in der Leitung: die Hälfte und neun von zehn dauern nicht länger.
metric-service-level = Innerhalb 20 s
metric-service-level-note = Anteil der Anforderungen mit Dolmetscher innerhalb 20 s; wer vor 5 s aufgab, zählt nicht.
metric-abandonment = Ohne Dolmetscher beendet
metric-abandonment-note = Anteil der Anforderungen, die vor dem Dolmetscher endeten: aufgelegt, zurückgezogen oder niemand gefunden.
metric-window = 60 min
metric-formula = Formel
metric-clocks = T4: Dolmetscher angefordert. T7: Dolmetscher in der Leitung. # ist die Anzahl, Σ die Summe.
# Variables:
#   $from (String) - time of day
#   $to (String) - time of day
metric-stretch = { $from }–{ $to }
# Variables:
#   $n (Number) - size of the sample
metric-n = n = { $n }
# Variables:
#   $count (Number) - how many
metric-censored = { $count } offen
metric-censored-note = „Offen“: Wer noch wartet oder ohne Dolmetscher ging, wartete mindestens so lange. Sie zählen mit und werden nie weggelassen.
metric-quantiles = Hälfte / 9 von 10
metric-seconds = s
# Variables:
#   $value (String) - a number, in digits
metric-more-than = > { $value }
# Variables:
#   $percent (Number) - per cent
metric-target = Ziel { $percent } %
metric-none = keine Anforderung in dieser Stunde
