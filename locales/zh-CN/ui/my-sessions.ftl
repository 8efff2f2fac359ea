# 接警员或译员自己的会话。

my-sessions-title = 我的记录
my-sessions-today = 今日
# Variables:
#   $count (Number) - sessions since midnight
my-sessions-count = { $count } 次
# Variables:
#   $time (String) - time in conversation
my-sessions-talk = 通话 { $time }
# Variables:
#   $time (String) - mean time from request to joined
my-sessions-mean-wait = 平均接通 { $time }
my-sessions-empty = 还没有会话
my-sessions-empty-text = 有会话后会出现在这里。
my-sessions-choose = 请选择一次会话
my-sessions-choose-text = 对话记录在这里打开，只供查看。
my-sessions-keys = 我的记录
