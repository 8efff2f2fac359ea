# Показатели: названия, смысл, чтение.

metric-time-to-interpreter = Время до переводчика
metric-time-to-interpreter-note = От запроса до переводчика на линии: половина запросов и девять из десяти занимают не больше.
metric-service-level = В пределах 20 с
metric-service-level-note = Доля запросов, получивших переводчика за 20 с; ушедшие до 5 с не учитываются.
metric-abandonment = Ушли без переводчика
metric-abandonment-note = Доля запросов, завершённых до переводчика: отбой, отзыв или никого не нашли.
metric-window = 60 мин
metric-formula = Формула
metric-clocks = T4: запрос переводчика. T7: переводчик на линии. # — число, Σ — сумма.
# Variables:
#   $from (String) - time of day
#   $to (String) - time of day
metric-stretch = { $from }–{ $to }
# Variables:
#   $n (Number) - size of the sample
metric-n = n = { $n }
# Variables:
#   $count (Number) - how many
metric-censored = без исхода: { $count }
metric-censored-note = «Без исхода»: кто ещё ждёт или ушёл без переводчика, ждал не меньше. Они учитываются и не отбрасываются.
metric-quantiles = половина / 9 из 10
metric-seconds = с
# Variables:
#   $value (String) - a number, in digits
metric-more-than = > { $value }
# Variables:
#   $percent (Number) - per cent
metric-target = цель { $percent } %
metric-none = за час запросов нет
