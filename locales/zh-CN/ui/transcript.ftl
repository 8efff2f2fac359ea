# 对话记录：一句一行，来电者语言在起始侧，中文在末侧。

transcript-label = 对话记录
transcript-follow = 自动滚动
transcript-follow-off = 已停止滚动
# Variables:
#   $count (Number) - rows below the visible part
transcript-new = { $count } 句新内容
transcript-empty = 还没有对话
transcript-empty-hint = 第一句话会出现在这里。
transcript-chinese = 中文
transcript-pending = 翻译中
transcript-queued = 已存本机，待补传
transcript-not-written = 原话未记文字
transcript-not-rendered = 没有书面译文
transcript-unclear = 没听清，请核对
transcript-corrected = 已更正
# Variables:
#   $by (String) - who corrected
transcript-corrected-by = { $by }更正
transcript-key-facts = 要点
transcript-oral = 仅口译，未记录文字
transcript-note = 便条
transcript-ask-repeat = 请对方重复一遍
transcript-ask-slower = 请对方说慢一点
transcript-ask-one-at-a-time = 请对方一个一个说
transcript-ask-check-name = 请核对姓名或号码
transcript-notice-interpreter-lost = 与译员的连接中断
transcript-notice-interpreter-joined = 译员已接入
transcript-speaker-caller = 报警人
transcript-speaker-call-taker = 接警席
transcript-speaker-interpreter = 译员
transcript-speaker-officer = 民警
transcript-speaker-phrase = 短语
transcript-speaker-system = 系统
transcript-speaker-supervisor = 值班长
transcript-seal-caller = 报
transcript-seal-call-taker = 接
transcript-seal-interpreter = 译
transcript-seal-officer = 警
transcript-seal-phrase = 语
transcript-seal-system = 系
transcript-seal-supervisor = 督
# Variables:
#   $from (String) - name of the language rendered from
#   $to (String) - name of the language rendered into
transcript-half = { $from }译成{ $to }中
transcript-half-later = 等转译文字
transcript-notice-wrong-language = 译员表示不是本语种
transcript-notice-relief-took-over = 接替译员已接手
transcript-notice-relay-started = 现由两位译员转译
transcript-notice-language-added = 出现新增语种
transcript-notice-interpreter-yielded = 译员已让给危及生命的来电
transcript-notice-partner-joined = 外线译员已接入
transcript-notice-partner-left = 外线译员已退出
transcript-notice-caller-gone = 来电者已离线
transcript-notice-caller-back = 来电者已回线
transcript-notice-session-taken-over = 另一席位已接管本次通话
transcript-notice-listened-in = 值班长正在旁听
transcript-notice-interpreter-left = 译员已退出
