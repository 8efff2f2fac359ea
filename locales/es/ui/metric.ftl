# Indicadores: nombres, sentido, lectura.

metric-time-to-interpreter = Tiempo hasta intérprete
metric-time-to-interpreter-note = Desde la petición hasta el intérprete en línea: la mitad, y nueve de cada diez, no tardan más.
metric-service-level = En 20 s
metric-service-level-note = Parte de las peticiones atendidas en 20 s; quien se fue antes de 5 s no cuenta.
metric-abandonment = Abandonos
metric-abandonment-note = Parte de las peticiones terminadas sin intérprete: colgó, se retiró o no se halló a nadie.
metric-window = 60 min
metric-formula = Fórmula
metric-clocks = T4: intérprete pedido. T7: intérprete en línea. # es el número de; Σ, la suma.
# Variables:
#   $from (String) - time of day
#   $to (String) - time of day
metric-stretch = { $from }–{ $to }
# Variables:
#   $n (Number) - size of the sample
metric-n = n = { $n }
# Variables:
#   $count (Number) - how many
metric-censored = { $count } sin fin
metric-censored-note = «Sin fin»: quien aún espera o se fue sin intérprete esperó al menos ese tiempo. Se cuentan, nunca se descartan.
metric-quantiles = mitad / 9 de 10
metric-seconds = s
# Variables:
#   $value (String) - a number, in digits
metric-more-than = > { $value }
# Variables:
#   $percent (Number) - per cent
metric-target = objetivo { $percent } %
metric-none = ninguna petición en esta hora
