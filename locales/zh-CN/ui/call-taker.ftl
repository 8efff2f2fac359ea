# 接警台：新会话、振铃、通话。

call-taker-scope-new = 新会话
call-taker-scope-talk = 通话
call-taker-question = 来电者说哪种语言？
call-taker-question-hint = 按一个数字键，立即呼叫译员；其余信息等振铃时再补。
call-taker-question-phrases = 按数字键选语种，只用短语，不叫译员。
call-taker-origin = 来源
call-taker-origin-caller = 报警人
call-taker-origin-officer = 民警
call-taker-number = 主叫号码
call-taker-number-officer = 现场电话
call-taker-incident = 警单号
call-taker-queue = 全中心排队
call-taker-covered = 有人可接的语种
# Variables:
#   $count (Number) - languages covered
#   $all (Number) - languages
call-taker-of = { $count } / { $all }
# Variables:
#   $language (String) - name of the language
call-taker-ring = 呼叫{ $language }译员
call-taker-ring-language = 呼叫译员
# Variables:
#   $count (Number) - free interpreters
call-taker-free = { $count } 人可接
call-taker-none-free = 无人可接
call-taker-none-on-shift = 无人在岗
# Variables:
#   $time (String) - expected time, 00:00
call-taker-expect = 约 { $time }
# Variables:
#   $seconds (Number) - expected time
call-taker-expect-seconds = 约 { $seconds } 秒
call-taker-expect-none = 暂无预计
# Variables:
#   $count (Number) - sessions waiting
call-taker-waiting = { $count } 人排队
# Variables:
#   $code (String) - country code
call-taker-suggested = 号码归属 +{ $code }
call-taker-other = 其他语种
call-taker-other-hint = 本中心未设其他语种
call-taker-other-choose = 没有数字键的语种
call-taker-phrases = 只用短语，不叫译员
call-taker-phrases-hint = 大字显示并留痕
call-taker-phrases-armed = 再按 1–8 选语种，Esc 取消
call-taker-offline = 离线，不能呼叫译员
call-taker-shift = 本班会话
# Variables:
#   $count (Number) - summaries owed
call-taker-unfinished = { $count } 份小结待提交
# Variables:
#   $count (Number) - sessions today
call-taker-today = 今日 { $count } 次
# Variables:
#   $seconds (Number) - mean wait
call-taker-mean-wait = 平均接通 { $seconds } 秒
call-taker-shift-empty = 本班还没有会话
call-taker-shift-empty-hint = 按数字键开始第一个。
call-taker-column-time = 时间
call-taker-column-language = 语种
call-taker-column-incident = 警情
call-taker-column-interpreter = 译员
call-taker-column-length = 时长
call-taker-column-outcome = 状态
call-taker-summary-due = 待小结
call-taker-ending-completed = 已完成
call-taker-ending-withdrawn = 已撤回
call-taker-ending-unserved = 未接通译员
call-taker-ending-abandoned = 来电者挂断
call-taker-live = 进行中
call-taker-hint-ring = 呼叫译员
call-taker-hint-number = 号码
call-taker-hint-place = 位置
call-taker-hint-category = 类别
call-taker-hint-phrases = 仅短语
call-taker-hint-keys = 全部快捷键
call-taker-undo = 撤回
# Variables:
#   $seconds (Number) - seconds left
call-taker-undo-left = 误按？{ $seconds } 秒内可撤回
call-taker-ring-progress = 振铃剩余
# Variables:
#   $name (String) - who is rung
call-taker-ring-now = 正在呼叫 { $name }
call-taker-offers = 已呼叫
call-taker-offer-accepted = 接听
call-taker-offer-declined-technical = 设备问题
call-taker-offer-declined-not-able = 不便
call-taker-offer-declined-conflict = 回避
call-taker-offer-declined-other = 其他原因
# Variables:
#   $reason (String) - why
call-taker-offer-declined = 未接：{ $reason }
call-taker-offer-expired = 未应答
call-taker-offer-withdrawn = 已跳过
call-taker-offer-lost = 断线
call-taker-next-interpreter = 跳到下一位
call-taker-call-interpreter = 呼叫译员
call-taker-change-language = 换语种
call-taker-held-title = 通话保持中
call-taker-held-text = 译员与来电者听不到本席。
# Variables:
#   $name (String) - the interpreter
call-taker-reconnecting-title = 译员 { $name } 断线，正在等候重连
call-taker-reconnecting-text = 先用短语；到时自动另呼一位。
call-taker-phrases-only-text = 仅用短语：本次没有呼叫译员。
call-taker-write = 写下说了什么
call-taker-write-who = 谁说的
call-taker-write-caller = 报警人
call-taker-write-officer = 民警
call-taker-write-me = 本席
call-taker-write-note = 便条
call-taker-write-caller-hint = 来电者说的话
call-taker-write-me-hint = 本席说的话
call-taker-write-officer-hint = 民警说的话
call-taker-write-note-hint = 给译员的便条，不读给来电者
call-taker-write-send = 记下
call-taker-note = 给译员写便条
call-taker-switch-voice = 写下：换人说
call-taker-correct = 更正
call-taker-correct-last = 更正上一句
call-taker-correct-title = 更正一句
call-taker-correct-side = 更正哪一侧
call-taker-correct-said = 原话
call-taker-correct-rendered = 译文
call-taker-correct-text = 改为
call-taker-correct-reason = 原因
call-taker-reason-typing = 笔误
call-taker-reason-misheard = 听错
call-taker-reason-mistranslated = 译错
call-taker-reason-omission = 遗漏
call-taker-correct-save = 更正并留痕
call-taker-correct-hint = 原文保留并划去，不会删除。
call-taker-end = 结束并小结
call-taker-audited = 全程留痕
call-taker-end-title = 来电者还在线上吗？
call-taker-end-text = 结束后不能再接回这次会话。
call-taker-end-completed = 已谈完，结束
call-taker-end-abandoned = 来电者已挂断
call-taker-end-keep = 继续通话
call-taker-failed = 没有完成
call-taker-palette = 操作
call-taker-palette-phrases = 短语
call-taker-palette-languages = 语种
call-taker-loading = 正在打开会话
call-taker-origin-station = 派出所值班台
call-taker-origin-partner = 联动单位
call-taker-origin-next = 切换来源
call-taker-hint-origin = 来源
call-taker-number-station = 派出所电话
call-taker-number-partner = 对方电话
call-taker-incident-partner = 对方编号
call-taker-station = 派出所
call-taker-officer-name = 民警姓名
call-taker-service = 单位
call-taker-service-desk = 对方席位
call-taker-correct-relayed = 转译文字
