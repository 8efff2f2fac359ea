# المؤشرات: أسماؤها ومعانيها وقراءتها.

metric-time-to-interpreter = زمن وصول المترجم
metric-time-to-interpreter-note = من الطلب إلى دخول المترجم: نصف الطلبات وتسعة من كل عشرة لا تتجاوز هذا الزمن.
metric-service-level = خلال 20 ثانية
metric-service-level-note = نسبة الطلبات التي نالت مترجم خلال 20 ثانية، ولا يُحسب من غادر قبل 5 ثوان.
metric-abandonment = غادروا دون مترجم
metric-abandonment-note = نسبة الطلبات المنتهية قبل دخول مترجم: إنهاء المكالمة أو سحب الطلب أو عدم توفر أحد.
metric-window = 60 د
metric-formula = المعادلة
metric-clocks = T4: طلب المترجم. T7: دخول المترجم. # تعني العدد وΣ المجموع.
# Variables:
#   $from (String) - time of day
#   $to (String) - time of day
metric-stretch = { $from }–{ $to }
# Variables:
#   $n (Number) - size of the sample
metric-n = n = { $n }
# Variables:
#   $count (Number) - how many
metric-censored = لم ينته { $count }
metric-censored-note = «لم ينته»: من لا يزال ينتظر أو غادر دون مترجم انتظر هذا الزمن على الأقل، ويُحسب ولا يُستبعد.
metric-quantiles = النصف / 9 من 10
metric-seconds = ث
# Variables:
#   $value (String) - a number, in digits
metric-more-than = > { $value }
# Variables:
#   $percent (Number) - per cent
metric-target = الهدف { $percent }%
metric-none = لا طلبات في هذه الساعة
