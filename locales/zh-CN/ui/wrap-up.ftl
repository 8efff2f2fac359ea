# 会话之后：译员对记录的确认。

wrap-up-title = 确认记录
wrap-up-text = 请通读并更正不准确之处。您的确认以您的姓名记入记录。
# Variables:
#   $turns (Number) - sentences
#   $corrected (Number) - corrected sentences
#   $unclear (Number) - sentences marked unclear
wrap-up-counts = { $turns } 句 · 更正 { $corrected } · 待核对 { $unclear }
wrap-up-confirm = 记录属实
wrap-up-dispute = 提出异议
wrap-up-dispute-send = 提交异议
wrap-up-back = 返回
wrap-up-later = 稍后
wrap-up-note = 哪里不准确？
wrap-up-note-hint = 由值班长查阅，记录本身不会改动。
wrap-up-note-missing = 请写明哪里不准确。
wrap-up-account = 接警席的小结
wrap-up-goes-on = 通话仍在继续，您已退出。请确认您翻译的部分。
