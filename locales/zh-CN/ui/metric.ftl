# 指标：名称、含义与读法。

metric-time-to-interpreter = 译员接通用时
metric-time-to-interpreter-note = 从请求到译员接通的时间：半数请求、九成请求不超过此数。
metric-service-level = 20 秒接通率
metric-service-level-note = 20 秒内接通译员的请求所占比例；5 秒内离开的不计。
metric-abandonment = 放弃率
metric-abandonment-note = 译员接通前结束的请求所占比例：挂断、撤回或无人可派。
metric-window = 60 分钟
metric-formula = 公式
metric-clocks = T4：请求译员；T7：译员接通；# 表示个数，Σ 表示总和。
# Variables:
#   $from (String) - time of day
#   $to (String) - time of day
metric-stretch = { $from }–{ $to }
# Variables:
#   $n (Number) - size of the sample
metric-n = n = { $n }
# Variables:
#   $count (Number) - how many
metric-censored = 未完 { $count }
metric-censored-note = “未完”指仍在等待或未接通就离开的请求：等待时间至少如此，计入而不剔除。
metric-quantiles = 半数 / 九成
metric-seconds = 秒
# Variables:
#   $value (String) - a number, in digits
metric-more-than = > { $value }
# Variables:
#   $percent (Number) - per cent
metric-target = 目标 { $percent }%
metric-none = 本小时没有请求
