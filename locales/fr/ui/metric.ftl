# Indicateurs : noms, sens, lecture.

metric-time-to-interpreter = Délai d’interprète
metric-time-to-interpreter-note = De la demande à l’interprète en ligne : la moitié des demandes, puis neuf sur dix, ne dépassent pas cette durée.
metric-service-level = En moins de 20 s
metric-service-level-note = Part des demandes servies en moins de 20 s, hors abandons avant 5 s.
metric-abandonment = Abandons
metric-abandonment-note = Part des demandes terminées avant l’arrivée d’un interprète : raccroché, retirée ou sans réponse.
metric-window = 60 min
metric-formula = Formule
metric-clocks = T4 : interprète demandé. T7 : interprète en ligne. # : nombre de ; Σ : somme.
# Variables:
#   $from (String) - time of day
#   $to (String) - time of day
metric-stretch = { $from }–{ $to }
# Variables:
#   $n (Number) - size of the sample
metric-n = n = { $n }
# Variables:
#   $count (Number) - how many
metric-censored = { $count } en cours
metric-censored-note = « En cours » : ceux qui attendent encore ou sont partis sans interprète ont attendu au moins ce temps. Ils sont comptés, jamais écartés.
metric-quantiles = moitié / 9 sur 10
metric-seconds = s
# Variables:
#   $value (String) - a number, in digits
metric-more-than = > { $value }
# Variables:
#   $percent (Number) - per cent
metric-target = objectif { $percent } %
metric-none = aucune demande dans l’heure
