# 值班长的实时看板。

board-figures = 数字
board-waiting-now = 等待译员
# Variables:
#   $count (Number) - sessions with priority 1
board-waiting-p1 = { $count ->
    [0] 无 P1
   *[other] P1 { $count } 件
  }
board-longest = 最长等待
# Variables:
#   $language (String) - a language
#   $desk (String) - label of the desk
board-longest-of = { $language } · { $desk }
board-longest-none = 无人等待
board-on-calls = 通话中
# Variables:
#   $count (Number) - sessions carried by phrases alone
board-phrases-only = { $count ->
    [0] 均有译员
   *[other] 仅用短语 { $count } 件
  }
board-on-calls-none = 当前没有通话
board-free = 可用译员
# Variables:
#   $count (Number) - interpreters there and not away
board-of-shift = / { $count }
# Variables:
#   $count (Number) - interpreters on a break
#   $wrapUp (Number) - interpreters finishing a record
board-paused-count = 休息 { $count } · 整理 { $wrapUp }
board-lanes = 语种
board-col-language = 语种
board-col-waiting = 等待（席位 · 已等）
board-col-calls = 通话中（译员 → 席位 · 时长）
board-col-people = 可用与休息
board-none-waiting = 无等待
board-none-on-call = —
board-nobody-here = 无人在岗
board-none-free = 无人可接
# Variables:
#   $free (Number) - free interpreters of the language
#   $onShift (Number) - interpreters of the language on shift
board-lane-shift = { $free }/{ $onShift }
# Variables:
#   $name (String) - an interpreter
board-ringing = 正在呼叫 { $name }
board-nobody-rung = 暂无可呼译员
# Variables:
#   $time (String) - when it began
board-since = { $time } 起
board-presence-break = 休息
board-presence-wrap-up = 整理
board-presence-away = 离开
board-presence-available = 可接
board-state-connected = 通话中
board-state-held = 保持中
board-state-reconnecting = 译员掉线
board-state-phrases-only = 仅用短语
board-wanted = 请求值班长
board-wanted-keys = J K 选择 · Enter 打开
board-wanted-empty = 没有席位请求您
board-wanted-empty-text = 席位按 Ctrl . 后会出现在这里。
# Variables:
#   $time (String) - time of day
board-wanted-at = { $time } 请求
board-as-of-label = 截至
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = 截至 { $time }：此后没有收到中心的消息，以下为当时数据。
board-key-wanted = 选择请求
board-key-open = 打开记录
board-key-move = 在会话间移动
board-keys = 看板
