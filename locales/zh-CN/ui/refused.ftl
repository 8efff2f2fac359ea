# 未被接受的操作：是什么，以及其中的文字（保留，不会丢失）。

refused-label = 未被接受
# Variables:
#   $what (String) - which command, in words
refused-title = 未被接受：{ $what }
refused-words = 您写的内容
# Variables:
#   $count (Number) - further notices below
refused-more = 另有 { $count } 条
refused-dismiss = 知道了
refused-what-other = 一项操作
refused-what-set-presence = 更改状态
refused-what-open-session = 新建会话
refused-what-withdraw-session = 撤销会话
refused-what-request-interpreter = 呼叫译员
refused-what-next-interpreter = 呼叫下一位译员
refused-what-change-language = 更换语种
refused-what-accept-offer = 接听
refused-what-decline-offer = 拒接
refused-what-join-session = 加入会话
refused-what-speak = 一句话
refused-what-use-phrase = 一句短语
refused-what-interpret = 一句译文
refused-what-intervene = 对发言人的请求
refused-what-add-note = 便条
refused-what-revise = 更正
refused-what-mark-unclear = 标记“没听清”
refused-what-set-fact = 填写警情
refused-what-set-priority = 更改优先级
refused-what-send-snapshot = 发送处警快照
refused-what-hold-session = 保持通话
refused-what-resume-session = 恢复通话
refused-what-call-supervisor = 呼叫值班长
refused-what-hand-off = 转接
refused-what-end-session = 结束会话
refused-what-summarise = 小结
refused-what-attest = 译员确认
refused-what-read-transcript = 打开记录
refused-what-update-person = 人员修改
refused-what-set-roster = 排班
refused-what-set-policy = 配对规则
refused-what-drop-request = 取消寻找译员
refused-what-ask-relief = 请求换班
refused-what-take-over-seat = 换班接手
refused-what-start-relay = 开始转译
refused-what-end-relay = 结束转译
refused-what-add-language = 增加语种
refused-what-leave-session = 离开会话
refused-what-prefer-gender = 译员性别偏好
refused-what-ring-person = 指定呼叫
refused-what-yield-interpreter = 让出译员
refused-what-refuse-yield = 保留译员
refused-what-call-partner = 外线口译
refused-what-partner-on = 外线译员接入
refused-what-partner-off = 外线译员离线
refused-what-caller-left = 报警人挂断
refused-what-call-back-tried = 回拨记录
refused-what-set-silent = 静默模式
refused-what-link-sessions = 关联会话
refused-what-take-over-session = 接管通话
refused-what-listen-in = 监听
