# 会话小结。

summary-title = 会话小结
summary-outcomes = 结果
summary-outcome-dispatched = 已派警
summary-outcome-to120 = 已转 120
summary-outcome-to119 = 已转 119
summary-outcome-to122 = 已转 122
summary-outcome-to12345 = 已转 12345
summary-outcome-advice = 咨询答复
summary-outcome-misdial = 误拨
summary-outcome-caller-hung-up = 来电者挂断
summary-narrative = 经过（由要点与记录拟出，须人工核对）
summary-checked = 我已核对
summary-rating = 译员表现
summary-rating-smooth = 顺畅
summary-rating-difficult = 有困难
summary-rating-review = 请复核
summary-follow-up = 后续
summary-follow-up-call-back = 需回拨
summary-follow-up-statement = 笔录需译员
summary-final = 提交后不可改，只能追加
summary-later = 稍后
summary-submit = 提交
summary-need-outcome = 请至少选一个结果。
summary-need-narrative = 请写明经过。
summary-need-check = 请修改草稿，或勾选“我已核对”。
# Variables:
#   $max (Number) - limit
summary-too-long = 最多 { $max } 字。
summary-limit-reached = 已有 3 份小结待补，请先提交这一份。
summary-failed = 小结没有提交
