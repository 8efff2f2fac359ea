# 当直長の状況ボード。

board-figures = 数値
board-waiting-now = 通訳待ち
# Variables:
#   $count (Number) - sessions with priority 1
board-waiting-p1 = { $count ->
    [0] P1 なし
   *[other] P1 { $count }件
  }
board-longest = 最長待ち
# Variables:
#   $language (String) - a language
#   $desk (String) - label of the desk
board-longest-of = { $language } · { $desk }
board-longest-none = 待ちなし
board-on-calls = 通話中
# Variables:
#   $count (Number) - sessions carried by phrases alone
board-phrases-only = { $count ->
    [0] すべて通訳者あり
   *[other] 定型文のみ { $count }件
  }
board-on-calls-none = 現在通話なし
board-free = 空き通訳者
# Variables:
#   $count (Number) - interpreters there and not away
board-of-shift = / { $count }
# Variables:
#   $count (Number) - interpreters on a break
#   $wrapUp (Number) - interpreters finishing a record
board-paused-count = 休憩 { $count } · 記録整理 { $wrapUp }
board-lanes = 言語
board-col-language = 言語
board-col-waiting = 待ち（席 · 時間）
board-col-calls = 通話中（通訳者 → 席 · 時間）
board-col-people = 空き・休憩
board-none-waiting = なし
board-none-on-call = —
board-nobody-here = 勤務者なし
board-none-free = 空きなし
# Variables:
#   $free (Number) - free interpreters of the language
#   $onShift (Number) - interpreters of the language on shift
board-lane-shift = { $free }/{ $onShift }
# Variables:
#   $name (String) - an interpreter
board-ringing = { $name } を呼出中
board-nobody-rung = 呼び出せる通訳者なし
# Variables:
#   $time (String) - when it began
board-since = { $time } から
board-presence-break = 休憩
board-presence-wrap-up = 記録整理
board-presence-away = 離席
board-presence-available = 対応可
board-state-connected = 通話中
board-state-held = 保留中
board-state-reconnecting = 通訳者切断
board-state-phrases-only = 定型文のみ
board-as-of-label = 最終更新
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = { $time } 時点の情報です。以後、センターからの更新がありません。以下の数値はその時点のものです。
board-key-open = 記録を開く
board-key-move = セッション間を移動
board-keys = 状況ボード
board-loading = ボードを読み込み中
board-nobody-waits = 待機中の通報はありません
# Variables:
#   $time (String) - time of day
#   $seconds (String) - seconds, in digits
board-last-wait = 直近の待機 { $time }、{ $seconds } 秒。
board-last-wait-none = まだ通訳者の接続はありません。
# Variables:
#   $place (Number) - place in the queue
board-place = { $place } 番目
# Variables:
#   $name (String) - a name
board-partner = 外部回線：{ $name }
board-relief = 交代時期
board-relief-asked = 交代手配済み
board-recall = 呼び戻す
# Variables:
#   $time (String) - time of day
board-recalled = { $time } 呼び戻し済み
board-duty-on-call = 待機番
board-duty-closing = 勤務終了間近
board-desks = 席
# Variables:
#   $count (Number) - how many
board-desks-in-session = 通話 { $count }
# Variables:
#   $count (Number) - how many
board-desks-ringing = 呼出 { $count }
# Variables:
#   $count (Number) - how many
board-desks-up = 空き { $count }
# Variables:
#   $count (Number) - how many
board-desks-down = 切断 { $count }
# Variables:
#   $count (Number) - how many
board-desks-all = 全 { $count } 席を表示
board-desks-fewer = 折りたたむ
board-desk-down = 切断
board-desk-up = 空き
board-desk-ringing = 呼出または待機
board-desk-in-session = 通話中
# Variables:
#   $seconds (Number) - seconds
board-desk-skewed = 時計のずれ { $seconds } 秒
board-events = 動き
board-events-none = まだ動きはありません。
board-hour = 直近 60 分
board-hour-free = 空き通訳者の最少数
board-hour-waiting = 待機の最多数
board-hour-time = 分
board-hour-table = 表
board-hour-none = この 1 時間、中央からの情報がありません。
# Variables:
#   $free (Number) - interpreters
#   $waiting (Number) - sessions
#   $most (Number) - sessions
board-hour-words = 現在：空き通訳者 { $free }、待機 { $waiting }。直近 1 時間の最多待機 { $most }。
board-message = セッションへの連絡
board-message-label = メモ
board-message-hint = 受理員と通訳者に表示されます。通報者には読み上げません。
board-message-send = 送信
board-take-over = 通話を引き継ぐ
board-take-over-text = このセッションの受理員を交代します。操作は記録されます。
board-take-over-yes = 引き継ぐ
board-wall = 大画面表示
board-wall-leave = 大画面表示を終了
board-key-alarm = 警報を選ぶ
board-key-remedy = 最初の対処
board-key-listen = 傍聴
board-key-formula = 指標の計算式
board-key-log = 動き／警報記録
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-opened = { $desk } { $language }を開始
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-ended = { $desk } { $language } 終了
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
#   $person (String) - a name
#   $seconds (String) - seconds, in digits
board-event-interpreter-joined = { $person } { $desk } { $language }に接続、{ $seconds } 秒
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-lost = { $person } 切断（{ $desk }）
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-back = { $person } 復帰（{ $desk }）
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-missed = { $person } { $desk } の呼出に応答なし
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-declined = { $person } { $desk } の呼出を辞退
# Variables:
#   $desk (String) - label of the desk
#   $priority (String) - P1 to P4
board-event-priority-set = { $desk } 優先度 { $priority }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-language-changed = { $desk } 言語を{ $language }に訂正
# Variables:
#   $desk (String) - label of the desk
board-event-supervisor-called = { $desk } 監督者を要請
# Variables:
#   $person (String) - a name
board-event-session-taken-over = { $person } 通話を引き継ぎ
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-listened-in = { $person } { $desk } を傍聴
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-relay-set = { $desk } { $language } リレー通訳
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-partner-called = { $desk } { $language } 外部回線へ発信
# Variables:
#   $desk (String) - label of the desk
board-event-yield-asked = { $desk } に通訳者の譲渡を照会
# Variables:
#   $desk (String) - label of the desk
board-event-handed-off = { $desk } 引き渡し
# Variables:
#   $person (String) - a name
board-event-presence-available = { $person } 対応可
# Variables:
#   $person (String) - a name
board-event-presence-break = { $person } 休憩
# Variables:
#   $person (String) - a name
board-event-presence-away = { $person } 離席
# Variables:
#   $person (String) - a name
board-event-person-recalled = { $person } を呼び戻し
# Variables:
#   $desk (String) - label of the desk
board-event-desk-up = { $desk } 接続
# Variables:
#   $desk (String) - label of the desk
board-event-desk-down = { $desk } 切断
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-raised = 警報：{ $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-acknowledged = { $person } が対応：{ $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-shelved = { $person } が保留：{ $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-cleared = 解除：{ $alarm }
board-event-policy-set = 新しい割当方針が有効
board-event-roster-set = 新しい勤務表が有効
