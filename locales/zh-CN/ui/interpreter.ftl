# 译员台：状态、本班、请求、已知情况、给接警席的便条。

interpreter-status = 我的状态
interpreter-presence-available = 可接
interpreter-presence-break = 休息
interpreter-presence-wrap-up = 整理
interpreter-presence-away = 离席
interpreter-means-available = 您所译语种的下一个来电会在这里响起。
interpreter-means-break = 休息期间不会向您派单。
interpreter-means-wrap-up = 整理记录期间不会向您派单。
interpreter-means-away = 离席期间不会向您派单。
interpreter-after-wrap-up = 记录确认后自动恢复为可接。
interpreter-back = 恢复可接
interpreter-missed-one = 有一次来电未接
interpreter-missed-several = 连续多次来电未接，已为您转为休息
interpreter-missed-text = 来电已转给同事。按一个键即可恢复。
interpreter-languages = 接听语种
interpreter-shift = 今日
interpreter-shift-sessions = 会话
interpreter-shift-talk = 通话
interpreter-shift-wait = 平均等待
# Variables:
#   $seconds (String) - seconds with one decimal
interpreter-seconds = { $seconds } 秒
# Variables:
#   $count (Number) - records
interpreter-owed = 待确认记录 { $count } 份
interpreter-take-up = 打开
interpreter-recent = 最近会话
interpreter-recent-none = 还没有会话
interpreter-hint-accept = 接听
interpreter-hint-decline = 拒接
interpreter-ask-again = 再试一次
interpreter-over = 本次会话已结束。
interpreter-side = 请求与已知情况
interpreter-number = 会话编号
interpreter-held = 保持中
interpreter-held-text = 接警席已将电话保持。您写的内容照常记入记录。
interpreter-reconnecting = 译员席的连接正在恢复
interpreter-reconnecting-text = 请继续书写：内容已存在本机，连上后自动补传。
interpreter-requests = 请求
interpreter-ask-repeat = 请重复
interpreter-ask-slower = 请说慢
interpreter-ask-one-at-a-time = 一个一个说
interpreter-supervisor = 叫值班长
# Variables:
#   $time (String) - time of day
interpreter-supervisor-called = { $time } 已呼叫值班长
interpreter-note = 给接警席的便条
interpreter-note-hint = 仅同事可见，不读给来电者
interpreter-note-send = 留便条
interpreter-facts = 已知情况
interpreter-facts-none = 警情表还没有内容
interpreter-fact-place = 位置
interpreter-fact-district = 区
interpreter-fact-category = 类别
interpreter-fact-scene = 现场
interpreter-fact-hurt = 受伤人数
interpreter-fact-safe = 是否安全
interpreter-fact-weapon = 有无凶器
interpreter-fact-name = 姓名
interpreter-fact-nationality = 国籍
interpreter-fact-callback = 回拨电话
interpreter-fact-note = 要点
interpreter-fact-verified = 已核实
interpreter-yes = 是
interpreter-no = 否
interpreter-unclear = 不清楚
# 列表两项之间。
interpreter-list-and = 、
interpreter-phrases = 已用短语
interpreter-phrases-none = 没有
interpreter-leave = 退出通话
interpreter-leave-why = 为什么退出？
interpreter-leave-conflict = 需要回避（认识当事人）
interpreter-leave-language = 不是我的语种
interpreter-leave-unable = 无法继续
interpreter-leave-guess = 可能是哪种语言？
interpreter-leave-unknown = 不知道
interpreter-leave-kept = 已写的内容都保留在记录里，由您确认自己的部分。
interpreter-leave-next = 立即呼叫下一位译员。
# Variables:
#   $name (String) - name of a colleague
interpreter-leave-relief = 由{ $name }立即接手。
# Variables:
#   $language (String) - name of a language
interpreter-leave-guessed = 通话语种改为{ $language }，并呼叫该语种译员。
interpreter-leave-nobody = 接警席选定语种后才会呼叫译员。
interpreter-leave-blame = 不计入您的考核。
interpreter-leave-now = 立即退出
interpreter-leave-stay = 留下
interpreter-gone = 来电者已离线
# Variables:
#   $seconds (Number) - seconds left
interpreter-gone-text = 请留在线上：接警席正在回拨。为您保留 { $seconds } 秒。
interpreter-gone-over = 保留时间已到，即将释放。
# Variables:
#   $count (Number) - how many
interpreter-gone-tried = 已回拨 { $count } 次
interpreter-silent = 来电者不便说话
interpreter-silent-text = 只能按键和文字。请写出要显示的话，尽量问是或否。
interpreter-gender-female = 希望由女译员翻译
interpreter-gender-male = 希望由男译员翻译
interpreter-listened = 值班长旁听中
interpreter-colleagues = 同场译员
interpreter-seat-main = 主译员
interpreter-seat-relay = 转译译员
interpreter-seat-relief = 接替译员
interpreter-seat-further = 新增语种译员
interpreter-seat-on = 已接入
interpreter-seat-joining = 正在接入
interpreter-seat-lost = 连接中断
# Variables:
#   $name (String) - name of a colleague
interpreter-seat-ringing = 正在呼叫{ $name }
interpreter-seat-sought = 寻找中
interpreter-duty-on-duty = 当班
interpreter-duty-on-call = 备班
interpreter-duty-closing = 即将交班
interpreter-closing = 您的班次即将结束
interpreter-closing-text = 不再有新的来电在此振铃。正在进行的通话照常继续。
interpreter-recalled = 值班长请您回岗
# Variables:
#   $time (String) - time of day
interpreter-recalled-text = { $time } 提出。按一个键即可回岗。
interpreter-rest = 长时间翻译后的休息
interpreter-rest-text = 休息期间不派单，到时自动恢复；按一个键可立即恢复。
interpreter-shift-ended = 您的班次已结束
interpreter-shift-ended-text = 不再向您派单。如继续工作，按一个键恢复可接。
interpreter-missed-stays = 来电已转给同事。您仍为可接状态。
interpreter-noted = 知道了
