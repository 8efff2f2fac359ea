# 受理者または通訳者自身のセッション。

my-sessions-title = 自分のセッション
my-sessions-today = 本日
# Variables:
#   $count (Number) - sessions since midnight
my-sessions-count = { $count }件
# Variables:
#   $time (String) - time in conversation
my-sessions-talk = 通話 { $time }
# Variables:
#   $time (String) - mean time from request to joined
my-sessions-mean-wait = 平均待ち { $time }
my-sessions-empty = セッションはまだありません
my-sessions-empty-text = 開始したセッションがここに表示されます。
my-sessions-choose = セッションを選んでください
my-sessions-choose-text = 対話記録をここに開きます（閲覧のみ）。
my-sessions-keys = 自分のセッション
