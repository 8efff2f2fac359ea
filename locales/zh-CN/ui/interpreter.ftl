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
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time = 已译 { $minutes } 分钟，20 分钟提示换人
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time-long = 已译 { $minutes } 分钟，建议换人
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
