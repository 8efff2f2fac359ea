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
ring-seat-relay = 转译
ring-seat-relief = 接替
ring-seat-further = 新增语种
# Variables:
#   $pivot (String) - name of the language in between
#   $far (String) - name of the caller's language
ring-as-relay = 本次通话经{ $pivot }转译：您负责{ $far }与{ $pivot }之间，由同事再译成中文。
# Variables:
#   $pivot (String) - name of the language in between
#   $far (String) - name of the caller's language
ring-as-pivot = 本次通话经{ $pivot }转译：同事与来电者讲{ $far }，您再译成中文。
ring-as-relief = 您来接替同事：两人先同在一个来回，然后由您接手。
ring-as-further = 一通已有同事在译的电话里出现了另一种语言。
ring-first = 危及生命：多人同时振铃，先接听者承接。
