# 告警：内容、处置与日志。

alarm-title = 需要处理
alarm-keys-hint = J K 选择 · Enter 处理
alarm-none = 没有需要处理的事项
alarm-class-a = 紧急告警
alarm-class-b = 警告
alarm-class-c = 提示
# Variables:
#   $language (String) - a language
alarm-p1-waiting = { $language }：P1 正在等待
# Variables:
#   $language (String) - a language
alarm-interpreter-lost = { $language }：会话中译员掉线
# Variables:
#   $language (String) - a language
alarm-waiting = { $language }：等待过久
# Variables:
#   $desk (String) - label of the desk
alarm-supervisor-called = { $desk } 请求值班长
# Variables:
#   $person (String) - a name
alarm-relief-due = { $person } 应替换
# Variables:
#   $person (String) - a name
alarm-overtime = { $person } 已超时工作
# Variables:
#   $language (String) - a language
alarm-nobody-on-shift = { $language }：无人在岗
# Variables:
#   $person (String) - a name
alarm-missed-rings = { $person } 连续未接呼叫
# Variables:
#   $desk (String) - label of the desk
alarm-clock-skew = { $desk }：时钟不准
# Variables:
#   $person (String) - a name
alarm-do-ring = 呼叫 { $person }
# Variables:
#   $person (String) - a name
#   $desk (String) - label of the desk
alarm-do-yield = 从 { $desk } 调 { $person }
# Variables:
#   $person (String) - a name
alarm-do-recall = 召回 { $person }
# Variables:
#   $person (String) - a name
alarm-do-partner = 外部口译：{ $person }
# Variables:
#   $language (String) - a language
alarm-do-relay = 经{ $language }中继
alarm-do-relief = 派人替换
alarm-do-phrases = 仅用短语
alarm-do-open = 打开
alarm-do-take-over = 接管
alarm-do-acknowledge = 知悉
alarm-acknowledge = 我来处理
alarm-shelve = 15 分钟后
# Variables:
#   $name (String) - a name
#   $time (String) - time of day
#   $after (String) - minutes and seconds
alarm-acknowledged = { $name } { $time } 接手（用时 { $after }）
# Variables:
#   $time (String) - time of day
alarm-shelved = 暂缓至 { $time }
alarm-log = 告警日志
alarm-log-none = 没有告警记录。
# Variables:
#   $after (String) - minutes and seconds
#   $name (String) - a name
alarm-log-response = 响应 { $after } · { $name }
alarm-log-nobody = 无人接手
# Variables:
#   $time (String) - time of day
alarm-log-cleared = { $time } 解除
alarm-log-open = 未解除
