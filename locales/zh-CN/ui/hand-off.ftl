# 转接其他部门。本版不接电话：只拟通报并留痕。

hand-off-title = 转接给
hand-off-subtitle = 先通报，再转接；来电者不会断线
hand-off-label = 转接
hand-off-to = 转给
hand-off-fire119 = 消防
hand-off-ambulance120 = 急救
hand-off-traffic122 = 交通
hand-off-citizens12345 = 市民热线
hand-off-mode = 方式
hand-off-mode-with-interpreter = 译员一起过去
hand-off-mode-call-taker-stays = 本席留在线上
hand-off-mode-briefing-only = 只通报，不转话
hand-off-briefing = 通报内容（已自动拟出，可改）
# Variables:
#   $number (String) - the service’s number
hand-off-dial = 请用电话拨 { $number } 并读出通报；对方接下后按 Enter 记录。
# Variables:
#   $number (String) - the service’s number
hand-off-record = { $number } 已接下
# Variables:
#   $number (String) - the service’s number
hand-off-done = 已转 { $number }
hand-off-failed = 转接没有记录
hand-off-empty = 请写通报内容。
# Variables:
#   $language (String) - name of the language
hand-off-draft-language = 来电者说{ $language }
# Variables:
#   $place (String) - the place
hand-off-draft-place = 位置：{ $place }
hand-off-draft-place-unknown = 位置未确认
# Variables:
#   $categories (String) - categories
hand-off-draft-category = 警情：{ $categories }
# Variables:
#   $count (Number) - people
hand-off-draft-hurt = 受伤 { $count } 人
hand-off-draft-hurt-unclear = 伤亡不清楚
hand-off-draft-hurt-some = 有人受伤
hand-off-draft-hurt-none = 无人受伤
hand-off-draft-safe = 报警人安全
hand-off-draft-unsafe = 报警人不安全
hand-off-draft-weapon = 有武器
# Variables:
#   $number (String) - number
hand-off-draft-callback = 回拨 { $number }
# Variables:
#   $language (String) - name of the language
#   $name (String) - the interpreter
hand-off-draft-interpreter = { $language }译员 { $name } 在线
# Variables:
#   $number (String) - number
#   $name (String) - name of the service
hand-off-to-agency = 转接 { $number } { $name }
