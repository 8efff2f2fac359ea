# 查阅会话：搜索、列表、对话记录及所属内容。

record-search = 搜索
record-search-hint = 原文与译文
record-results = 结果
record-sessions = 会话
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits = { $count } 条 · { $ms } 毫秒
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits-more = 前 { $count } 条 · { $ms } 毫秒
record-newest-first = 新的在前
# Variables:
#   $query (String) - what was searched
record-none = 没有找到“{ $query }”
record-none-text = 可以少输几个字，或换用另一种语言的词。中文两个字即可。
record-clear = 清除搜索
record-no-sessions = 还没有会话
record-no-sessions-text = 有通话后会出现在这里。
record-choose = 请选择一次会话
record-choose-text = 对话记录在这里打开，打开人会留痕。
record-audited = 打开已留痕
record-live = 进行中
record-ending-completed = 已完成
record-ending-withdrawn = 已撤销
record-ending-unserved = 未接通译员
record-ending-abandoned = 来电者离开
record-state-phrases-only = 仅用短语
record-state-requested = 等待译员
record-state-ringing = 振铃
record-state-connected = 通话中
record-state-held = 保持中
record-state-reconnecting = 译员掉线
record-state-ended = 已结束
record-state-wrap-up = 待小结
record-state-closed = 已归档
record-no-category = 未分类
# Variables:
#   $name (String) - a call-taker
record-call-taker = 接警 { $name }
# Variables:
#   $name (String) - one or several interpreters
record-interpreter = 译员 { $name }
record-no-interpreter = 无译员
record-not-confirmed = 中心尚未确认
record-copy-link = 引用
record-copied = 已复制地址
record-facts = 警情要素
record-facts-empty = 未填写
record-field-place = 位置
record-field-district = 辖区
record-field-category = 类别
record-field-hurt-count = 受伤人数
record-field-safe = 来电者安全
record-field-weapon = 凶器
record-field-scene = 现场
record-field-note = 备注
record-field-caller-name = 来电者姓名
record-field-nationality = 国籍
record-field-callback = 回拨号码
record-yes-no-yes = 是
record-yes-no-no = 否
record-yes-no-unclear = 不清楚
record-source-typed = 手工填写
record-source-turn = 来自对话
record-source-read-back = 复述确认
record-source-officer = 来自民警
record-source-show = 显示该句
record-caller-number = 主叫号码
record-caller-incident = 警单
record-caller-officer = 民警
record-snapshots = 处警快照
# Variables:
#   $n (Number) - number of the snapshot
record-snapshot = 第 { $n } 次快照
record-snapshot-complete = 要素齐全
# Variables:
#   $fields (String) - names of fields
record-snapshot-missing = 缺：{ $fields }
record-offers = 呼叫经过
record-offer-accepted = 接听
record-offer-expired = 未接
record-offer-withdrawn = 已取消
record-offer-lost = 席位掉线
record-offer-open = 振铃中
record-declined-technical = 拒接：设备问题
record-declined-not-able = 拒接：不便接听
record-declined-conflict = 拒接：需回避
record-declined-other = 拒接
record-hand-offs = 转接
record-agency-fire119 = 119 消防
record-agency-ambulance120 = 120 急救
record-agency-traffic122 = 122 交管
record-agency-citizens12345 = 12345 热线
record-mode-with-interpreter = 译员随转
record-mode-call-taker-stays = 接警员留在线上
record-mode-briefing-only = 仅转情况
record-summary = 小结
record-summary-open = 尚未填写
record-outcome-dispatched = 已派警
record-outcome-to120 = 转 120
record-outcome-to119 = 转 119
record-outcome-to122 = 转 122
record-outcome-to12345 = 转 12345
record-outcome-advice = 已答复
record-outcome-misdial = 误拨
record-outcome-caller-hung-up = 来电者挂断
record-rating-smooth = 口译顺利
record-rating-difficult = 口译有困难
record-rating-review = 口译需复核
record-follow-up-call-back = 回访
record-follow-up-statement = 补做笔录
record-attestations = 译员确认
record-attested = 确认记录属实
record-disputed = 对记录有异议
record-supervisor-called = 请求值班长
record-wait = 等待译员
record-more = 显示更多
record-loading = 正在读取记录
record-key-search = 搜索
record-key-result = 上一条、下一条
record-key-turn = 上一句、下一句
record-keys = 审阅
record-details = 所属内容
