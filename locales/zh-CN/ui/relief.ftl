# 通话中途换译员：请求、同场、接手。

relief-title = 换人
relief-ask = 请求换人
relief-drop = 撤回请求
# Variables:
#   $time (String) - time of day
relief-sought = { $time } 已请求换人，尚未振铃
# Variables:
#   $name (String) - name of a colleague
relief-ringing = 正在呼叫{ $name }
# Variables:
#   $name (String) - name of a colleague
relief-coming = { $name }正在接入
# Variables:
#   $minutes (Number) - minutes on this call
#   $limit (Number) - minutes after which a relief is advised
relief-time = 已译 { $minutes } 分钟，{ $limit } 分钟提示换人
# Variables:
#   $minutes (Number) - minutes on this call
relief-hint = 已译 { $minutes } 分钟，建议换人
# Variables:
#   $minutes (Number) - minutes on this call
relief-urge = 已译 { $minutes } 分钟，请立即换人
# Variables:
#   $name (String) - name of a colleague
relief-newcomer = 您来接替{ $name }
# Variables:
#   $name (String) - name of a colleague
relief-newcomer-text = 先跟一个来回。接手之前仍由{ $name }翻译。
# Variables:
#   $name (String) - name of a colleague
relief-lost = 与{ $name }的连接中断：请立即接手
# Variables:
#   $name (String) - name of a colleague
relief-outgoing = { $name }已到，准备接替您
relief-outgoing-text = 请再译一个来回，然后交给对方。
# Variables:
#   $seconds (Number) - seconds left
relief-left = { $seconds } 秒后换人
relief-now = 可以换人了
relief-take-over = 接手
relief-please = 请接手
relief-pending = 待译
relief-pending-none = 没有待译内容
relief-last = 最近几句
relief-last-none = 还没有对话
