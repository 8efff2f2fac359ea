# セッションの状態、参加者、操作。両方の席で共通です。

session-state-phrases-only = 定型文のみ
session-state-requested = 通訳待ち
session-state-ringing = 通訳者を呼出中
session-state-connected = 三者通話中
session-state-held = 保留中
session-state-reconnecting = 再接続中
session-state-ended = 終了
session-state-wrap-up = 結果報告待ち
session-state-closed = 完結
session-elapsed = 経過時間
session-parties = 参加者
session-caller = 通報者
session-officer = 警察官
session-you = 自席
session-interpreter = 通訳者
# Variables:
#   $who (String) - caller or officer
#   $language (String) - name of the language
session-caller-in = { $who } · { $language }
# Variables:
#   $desk (String) - label of the desk
session-you-at = 自席 · { $desk }
# Variables:
#   $name (String) - who is rung
session-ringing = { $name } を呼出中
# Variables:
#   $name (String) - who is rung next
session-next = 次は { $name }
session-next-none = 次なし
# Variables:
#   $seconds (Number) - seconds
session-left = 残り{ $seconds }秒
session-nobody = 通訳者未定
session-not-asked = 呼出しなし
session-queued-sub = 待機中、呼出しなし
session-joining = 参加中
# Variables:
#   $language (String) - name of the language
#   $level (String) - A, B or C
session-level = { $language } { $level }級
# Variables:
#   $seconds (Number) - seconds from request to joined
session-answered = { $seconds }秒で応答
# Variables:
#   $seconds (Number) - seconds left
session-lost = 切断、残り{ $seconds }秒
session-line-talking = 通話
session-line-ringing = 呼出し
session-line-none = 未接続
session-hold = 保留
session-resume = 保留解除
session-supervisor = 当直長を呼ぶ
# Variables:
#   $time (String) - time of day
session-supervisor-called = { $time } 呼出済み
session-unconfirmed = サーバー未到達
session-not-found = このセッションを開けません
session-ask = 通訳者へ
session-ask-repeat = 繰り返し
session-ask-slower = ゆっくり
session-ask-check-name = 名称の確認
session-station = 警察署
session-partner = 連携機関
session-seat-main = 主
session-seat-relay = リレー
session-seat-relief = 交代
session-seat-further = 追加言語
session-partner-on = 外線・通話中
session-partner-dialled = 外線・発信中
