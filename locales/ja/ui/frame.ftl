# 各画面の枠：上部バー、接続状態、言語、テーマ、デモ表示。

frame-wordmark = Yiqiao
frame-title = Yiqiao 译桥
frame-tabs = 画面
frame-tab-call-taking = 受理席
frame-tab-interpreting = 通訳席
frame-tab-sessions = 自分のセッション
frame-tab-board = 状況ボード
frame-tab-review = 記録閲覧
frame-tab-admin = 管理
frame-search = 検索・コマンド
# Variables:
#   $count (Number) - alarms that wait for someone
frame-alarms = { $count ->
    [0] 警報なし
   *[other] 警報 { $count }件
  }
frame-link-online = 接続済み
frame-link-connecting = 接続中
frame-link-reconnecting = 再接続中
# Variables:
#   $seconds (Number) - seconds since the line was lost
frame-link-reconnecting-for = 再接続中 { $seconds }秒
frame-link-offline = オフライン
frame-link-refused = 接続拒否
# Variables:
#   $attempt (Number) - which attempt this is
frame-link-lost-title = センターとの接続が切れました。再接続中です（{ $attempt }回目）
frame-link-lost-text = 電話に影響はありません。入力内容はこの端末に保存し、復旧後に送信します。定型文は通常どおり使えます。
frame-link-offline-title = オフライン：通訳者を呼び出せません
frame-link-offline-text = 定型文、メモ、記録は使えます。復旧後に送信します。
frame-link-refused-title = センターがこの席の接続を受け付けません
# Variables:
#   $count (Number) - turns kept on this machine
frame-link-queued = 送信待ちの発言 { $count }件
frame-language = 表示言語
frame-theme = テーマ
frame-theme-light = ライト
frame-theme-dark = ダーク
frame-theme-auto = 自動（19:00–07:00 はダーク）
frame-clock = 北京時間
frame-demo = デモ：人物と通報はすべて架空です
frame-demo-text = ここでの操作は警察に届きません。
frame-hints = キー
frame-skip = 本文へ移動
frame-group-screens = 画面
frame-group-language = 表示言語
frame-group-theme = テーマ
frame-group-centre = センター
# Variables:
#   $screen (String) - name of the tab
frame-go-to = 移動：{ $screen }
# Variables:
#   $theme (String) - light, dark or automatic
frame-use-theme = テーマ：{ $theme }
frame-zoom-in = 文字を大きく
frame-zoom-out = 文字を小さく
frame-zoom-reset = 標準の文字サイズ
# Variables:
#   $percent (Number) - zoom of the window
frame-zoom = 拡大率 { $percent }%
