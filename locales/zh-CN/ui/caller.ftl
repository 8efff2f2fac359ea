# 报警人：挂断、静默、译员性别、关联通话、监听与接管。

caller-scope = 通话
caller-scope-gone = 回拨
caller-more = 更多
caller-gone = 报警人已挂断
caller-gone-title = 报警人已挂断
caller-gone-no-number = 没有可回拨的号码。
caller-gone-owed = 结束前至少回拨一次，再按结果。
caller-gone-tried = 已回拨。可再拨或结束；派警快报仍可发送。
# Variables:
#   $time (String) - time left, 00:00
caller-gone-kept = 译员再保留 { $time }。
caller-gone-released = 译员即将释放。
caller-back = 回拨
caller-back-answered = 已接通
caller-back-no-answer = 无人接听
caller-back-engaged = 占线
caller-back-unreachable = 无法接通
caller-silent = 静默模式：按键和文字
caller-silent-off = 报警人可以说话了
caller-silent-tag = 静默
caller-silent-title = 报警人不便出声。
caller-silent-text = 只问能按键回答的问题：一下表示是，两下表示否；右侧已优先列出。
caller-gender = 希望由谁翻译
caller-gender-any = 不限
caller-gender-female = 女译员
caller-gender-male = 男译员
caller-add-language = 对方还说另一种语言
caller-listened = 值班长在监听
# Variables:
#   $name (String) - who holds the call now
caller-taken-over = 本通话现由{ $name }负责
caller-taken-over-text = 您可在此继续查看，但本席不能再操作。
caller-link = 关联另一报警人
caller-link-title = 多人报警，同一警情
caller-link-hint = 此后双方共享派警快报。
caller-link-number = 另一会话的编号
caller-link-unknown = 本席找不到该编号。请向对方索取完整编号。
caller-link-do = 关联
caller-link-live = 进行中的会话
caller-link-none = 本席看不到其他进行中的会话，请输入编号。
# Variables:
#   $count (Number) - linked calls
caller-linked-count = 关联通话：{ $count }
# Variables:
#   $count (Number) - facts
caller-linked-new = 本表没有的信息：{ $count }
caller-linked-nothing = 对方没有更多信息。
caller-linked-show = 查看
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
caller-linked-snapshot = 快报第 { $n } 号，{ $time } 发出
caller-linked-no-snapshot = 尚未发出快报
caller-linked-take = 采用
caller-linked-same = 与本表一致
caller-end-owed = 报警人已挂断，尚未回拨
caller-end-owed-text = 请先至少回拨一次；地点明确的，无论如何派警。
