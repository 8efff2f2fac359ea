# 每个界面的外框：顶栏、连接状态、语言、主题、演示提示。

frame-wordmark = 译桥
frame-title = 译桥
frame-tabs = 界面
frame-tab-call-taking = 接警台
frame-tab-interpreting = 译员台
frame-tab-sessions = 我的记录
frame-tab-board = 实时看板
frame-tab-review = 记录审阅
frame-tab-admin = 管理
frame-search = 搜索或执行命令
# Variables:
#   $count (Number) - alarms that wait for someone
frame-alarms = { $count ->
    [0] 没有告警
   *[other] { $count } 条告警
  }
frame-link-online = 已连接
frame-link-connecting = 正在连接
frame-link-reconnecting = 重连中
# Variables:
#   $seconds (Number) - seconds since the line was lost
frame-link-reconnecting-for = 重连中 { $seconds } 秒
frame-link-offline = 离线
frame-link-refused = 连接被拒
# Variables:
#   $attempt (Number) - which attempt this is
frame-link-lost-title = 与中心的连接中断，正在重连（第 { $attempt } 次）
frame-link-lost-text = 电话不受影响。您写的内容已存在本机，连上后自动补传。短语照常可用。
frame-link-offline-title = 离线模式：不能呼叫译员
frame-link-offline-text = 短语、便条和记录仍可使用，恢复后自动补传。
frame-link-refused-title = 中心不接受本席连接
# Variables:
#   $count (Number) - turns kept on this machine
frame-link-queued = 待补传 { $count } 句
frame-language = 界面语言
frame-theme = 主题
frame-theme-light = 浅色
frame-theme-dark = 深色
frame-theme-auto = 自动（19:00–07:00 深色）
frame-clock = 北京时间
frame-demo = 演示：人物与警情均为虚构
frame-demo-text = 此处操作不会传到警方。
frame-hints = 按键提示
frame-skip = 跳到主要内容
frame-group-screens = 界面
frame-group-language = 界面语言
frame-group-theme = 主题
frame-group-centre = 中心
# Variables:
#   $screen (String) - name of the tab
frame-go-to = 转到：{ $screen }
# Variables:
#   $theme (String) - light, dark or automatic
frame-use-theme = 主题：{ $theme }
frame-zoom-in = 放大文字
frame-zoom-out = 缩小文字
frame-zoom-reset = 恢复文字大小
# Variables:
#   $percent (Number) - zoom of the window
frame-zoom = 缩放 { $percent }%
