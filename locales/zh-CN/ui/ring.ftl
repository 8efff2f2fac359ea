# 译员席振铃。此处没有任何个人信息。

ring-title = 来电请求
ring-title-officer = 民警请求
ring-about = 警情
ring-about-unknown = 尚不清楚
ring-where = 区
ring-where-unknown = 尚不清楚
ring-from = 来自
ring-waiting = 来电者已等
ring-scene = 现场
ring-phrases = 已用短语：
ring-accept = 接听
ring-accept-after-all = 改为接听
ring-decline = 拒接
# Variables:
#   $seconds (Number) - seconds left
#   $name (String) - who is rung next
ring-then = { $seconds } 秒后转给 { $name }
# Variables:
#   $seconds (Number) - seconds left
ring-left = 还会响 { $seconds } 秒
ring-decline-why = 拒接原因
ring-reason-technical = 设备问题
ring-reason-not-able = 暂时不便
ring-reason-conflict = 需要回避
ring-reason-other = 其他
# Variables:
#   $seconds (Number) - seconds left
ring-decline-other = { $seconds } 秒后按“其他”处理
ring-joining = 正在接入…
ring-over = 这次来电已结束
ring-over-text = 已有同事接听，或来电已撤回。您不需要做什么。
