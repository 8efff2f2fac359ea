# 由谁口译：让出、换班、转译、另一语种、外线。

seats-scope = 译员
seats-scope-yield = 其他警情危及生命
seats-scope-partner = 外线口译
# Variables:
#   $name (String) - the interpreter
seats-yield-title = 另有警情危及生命，需要{ $name }。
seats-yield-text = 让出后，本会话用短语继续，并保留排队位次。
seats-yield-give = 让出
seats-yield-keep = 保留
seats-relief-ask = 请求换班
seats-relief-drop = 取消换班
seats-relief-take = 现在由换班译员接手
# Variables:
#   $name (String) - the interpreter
#   $minutes (Number) - minutes on
seats-relief-due = { $name }已连续口译 { $minutes } 分钟。
seats-relief-hint = 可考虑换班。
seats-relief-urge = 再久易出错，请现在换班。
seats-relief-sought = 正在寻找换班译员。
# Variables:
#   $name (String) - who is rung
seats-relief-ringing = 正在呼叫{ $name }换班。
# Variables:
#   $name (String) - the relief
seats-relief-joining = { $name }即将接入换班。
# Variables:
#   $name (String) - the present interpreter
seats-relief-meanwhile = 在此之前由{ $name }继续。
# Variables:
#   $main (String) - the present interpreter
#   $relief (String) - the relief
seats-relief-both = { $main }与{ $relief }均已在线。
# Variables:
#   $relief (String) - the relief
seats-relief-both-text = 再进行一轮问答后由{ $relief }接手。
# Variables:
#   $pivot (String) - language in between
seats-relay-title = 经{ $pivot }转译
seats-relay-end = 结束转译
# Variables:
#   $language (String) - the further language
seats-further-title = 另有语种：{ $language }
seats-further-drop = 不再寻找
seats-standing-none = 暂无
seats-standing-sought = 正在寻找
# Variables:
#   $name (String) - who is rung
seats-standing-ringing = 正在呼叫{ $name }
# Variables:
#   $name (String) - who joins
seats-standing-joining = { $name }，接入中
# Variables:
#   $name (String) - whose line is lost
seats-standing-lost = { $name }，掉线
# Variables:
#   $name (String) - the service
seats-partner-dial = 请拨打 { $name }：
seats-partner-dial-text = 请把对方译员并入通话；同时这里继续寻找。
seats-partner-on = 对方译员已接入
seats-partner-off = 无人接听
seats-partner-left = 对方已离线
# Variables:
#   $name (String) - the service
seats-partner-is-on = 外线译员在线：{ $name }
seats-partner-is-on-text = 对方无法在此记录，要点请由您写下；不再寻找其他译员。
