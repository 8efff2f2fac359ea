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
board-as-of-label = 截至
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = 截至 { $time }：此后没有收到中心的消息，以下为当时数据。
board-key-open = 打开记录
board-key-move = 在会话间移动
board-keys = 看板
board-loading = 正在载入看板
board-nobody-waits = 当前无人等待
# Variables:
#   $time (String) - time of day
#   $seconds (String) - seconds, in digits
board-last-wait = 最近一次接通 { $time }，等待 { $seconds } 秒。
board-last-wait-none = 尚无接通记录。
# Variables:
#   $place (Number) - place in the queue
board-place = 第 { $place } 位
# Variables:
#   $name (String) - a name
board-partner = 外部口译：{ $name }
board-relief = 应替换
board-relief-asked = 已请求替换
board-recall = 召回
# Variables:
#   $time (String) - time of day
board-recalled = { $time } 已召回
board-duty-on-call = 备勤
board-duty-closing = 即将下班
board-desks = 席位
# Variables:
#   $count (Number) - how many
board-desks-in-session = 会话 { $count }
# Variables:
#   $count (Number) - how many
board-desks-ringing = 呼叫 { $count }
# Variables:
#   $count (Number) - how many
board-desks-up = 空闲 { $count }
# Variables:
#   $count (Number) - how many
board-desks-down = 离线 { $count }
# Variables:
#   $count (Number) - how many
board-desks-all = 显示全部 { $count } 席
board-desks-fewer = 收起
board-desk-down = 离线
board-desk-up = 空闲
board-desk-ringing = 呼叫或等待
board-desk-in-session = 会话中
# Variables:
#   $seconds (Number) - seconds
board-desk-skewed = 时钟偏差 { $seconds } 秒
board-events = 动态
board-events-none = 暂无动态。
board-hour = 过去 60 分钟
board-hour-free = 最少可用译员
board-hour-waiting = 最多等待
board-hour-time = 分钟
board-hour-table = 表格
board-hour-none = 这一小时内没有中心消息。
# Variables:
#   $free (Number) - interpreters
#   $waiting (Number) - sessions
#   $most (Number) - sessions
board-hour-words = 当前可用译员 { $free }，等待 { $waiting }；过去一小时最多等待 { $most }。
board-message = 给会话留言
board-message-label = 留言
board-message-hint = 接警员和译员可见，不向来电人宣读。
board-message-send = 发送
board-take-over = 接管通话
board-take-over-text = 您将接替本会话的接警员，此操作记录在案。
board-take-over-yes = 接管
board-wall = 大屏模式
board-wall-leave = 退出大屏模式
board-key-alarm = 选择告警
board-key-remedy = 首选处置
board-key-listen = 旁听
board-key-formula = 指标公式
board-key-log = 动态 / 告警日志
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-opened = { $desk } 发起{ $language }会话
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-ended = { $desk } { $language }会话结束
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
#   $person (String) - a name
#   $seconds (String) - seconds, in digits
board-event-interpreter-joined = { $person } 接通 { $desk } { $language }，{ $seconds } 秒
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-lost = { $person } 掉线（{ $desk }）
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-back = { $person } 已恢复（{ $desk }）
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-missed = { $person } 未接 { $desk } 呼叫
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-declined = { $person } 谢绝 { $desk } 呼叫
# Variables:
#   $desk (String) - label of the desk
#   $priority (String) - P1 to P4
board-event-priority-set = { $desk } 标记 { $priority }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-language-changed = { $desk } 语种更正为{ $language }
# Variables:
#   $desk (String) - label of the desk
board-event-supervisor-called = { $desk } 请求值班长
# Variables:
#   $person (String) - a name
board-event-session-taken-over = { $person } 接管通话
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-listened-in = { $person } 旁听 { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-relay-set = { $desk } { $language }转为中继
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-partner-called = { $desk } { $language }拨外部口译
# Variables:
#   $desk (String) - label of the desk
board-event-yield-asked = 征询 { $desk } 让出译员
# Variables:
#   $desk (String) - label of the desk
board-event-handed-off = { $desk } 已转交
# Variables:
#   $person (String) - a name
board-event-presence-available = { $person } 可接
# Variables:
#   $person (String) - a name
board-event-presence-break = { $person } 开始休息
# Variables:
#   $person (String) - a name
board-event-presence-away = { $person } 离开
# Variables:
#   $person (String) - a name
board-event-person-recalled = 已召回 { $person }
# Variables:
#   $desk (String) - label of the desk
board-event-desk-up = { $desk } 上线
# Variables:
#   $desk (String) - label of the desk
board-event-desk-down = { $desk } 离线
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-raised = 告警：{ $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-acknowledged = { $person } 已接手：{ $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-shelved = { $person } 暂缓：{ $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-cleared = 解除：{ $alarm }
board-event-policy-set = 新的配对策略已生效
board-event-roster-set = 新的排班已生效
