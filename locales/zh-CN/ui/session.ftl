# 会话的状态、各方与在线操作；接警席与译员席共用。

session-state-phrases-only = 仅用短语
session-state-requested = 排队等译员
session-state-ringing = 正在呼叫译员
session-state-connected = 三方通话中
session-state-held = 保持中
session-state-reconnecting = 译员重连中
session-state-ended = 已结束
session-state-wrap-up = 待小结
session-state-closed = 已归档
session-elapsed = 已用时
session-parties = 通话各方
session-caller = 报警人
session-officer = 民警
session-you = 本席
session-interpreter = 译员
# Variables:
#   $who (String) - caller or officer
#   $language (String) - name of the language
session-caller-in = { $who } · { $language }
# Variables:
#   $desk (String) - label of the desk
session-you-at = 本席 · { $desk }
# Variables:
#   $name (String) - who is rung
session-ringing = { $name } 振铃中
# Variables:
#   $name (String) - who is rung next
session-next = 下一位 { $name }
session-next-none = 没有下一位
# Variables:
#   $seconds (Number) - seconds
session-left = 剩 { $seconds } 秒
session-nobody = 尚无译员
session-not-asked = 未呼叫译员
session-queued-sub = 排队中，未振铃
session-joining = 正在接入
# Variables:
#   $language (String) - name of the language
#   $level (String) - A, B or C
session-level = { $language } { $level } 级
# Variables:
#   $seconds (Number) - seconds from request to joined
session-answered = { $seconds } 秒接起
# Variables:
#   $seconds (Number) - seconds left
session-lost = 断线，等 { $seconds } 秒
session-line-talking = 通话
session-line-ringing = 振铃
session-line-none = 未接通
session-hold = 保持
session-resume = 恢复通话
session-supervisor = 叫值班长
# Variables:
#   $time (String) - time of day
session-supervisor-called = { $time } 已叫
session-unconfirmed = 尚未送达服务器
session-not-found = 这次会话打不开
session-ask = 请译员
session-ask-repeat = 重复
session-ask-slower = 说慢些
session-ask-check-name = 核对号码/地名
session-station = 派出所
session-partner = 联动单位
session-seat-main = 主译
session-seat-relay = 转译
session-seat-relief = 换班
session-seat-further = 另一语种
session-partner-on = 外线，在线
session-partner-dialled = 外线，拨号中
