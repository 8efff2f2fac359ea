# 警情单：位置、类别、伤亡、安全、要点，及给派警的快报。

incident-title = 警情
incident-saved = 已保存
# Variables:
#   $count (Number) - fields
incident-unsaved = 待发送 { $count }
incident-empty = 未填写
incident-place = 位置
incident-place-hint = 街道、门牌、店名、站口
incident-district = 区
incident-read-back = 已复述并确认
incident-verified-officer = 民警在场核实
incident-landmarks = 地标
incident-category = 警情类别
incident-scene = 在场情况
incident-note = 要点
incident-hurt = 受伤人数
incident-hurt-unclear = 不清楚
incident-hurt-bad = 请填 0–9999 的整数
incident-safe = 报警人安全吗
incident-weapon = 有武器吗
incident-yes = 是
incident-no = 否
incident-unclear = 不清楚
incident-caller-name = 报警人姓名
incident-nationality = 国籍
incident-callback = 回拨号码
incident-changed = 刚由他处更改
# Variables:
#   $value (String) - the new value
incident-changed-while = 他处已改为：{ $value }
incident-snapshot = 发快报给派警
incident-snapshot-again = 发更新
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
incident-snapshot-sent = 第 { $n } 份 { $time } 已发
incident-snapshot-stale = 发出后有更改
incident-snapshot-none = 尚未发快报
# Variables:
#   $fields (String) - names of the fields
incident-missing = 还缺：{ $fields }
incident-missing-none = 四项齐全
incident-missing-place = 位置
incident-missing-category = 类别
incident-missing-hurt-count = 伤亡
incident-missing-safe = 安全
incident-known-so-far = 已知信息
incident-known-hint = 可空，可后补
incident-more = 报警人
