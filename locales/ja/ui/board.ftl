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
board-wanted = 当直長の呼出し
board-wanted-keys = J K 選択 · Enter 開く
board-wanted-empty = 呼出しはありません
board-wanted-empty-text = Ctrl . を押した席がここに表示されます。
# Variables:
#   $time (String) - time of day
board-wanted-at = { $time } 呼出し
board-as-of-label = 最終更新
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = { $time } 時点の情報です。以後、センターからの更新がありません。以下の数値はその時点のものです。
board-key-wanted = 呼出しを選ぶ
board-key-open = 記録を開く
board-key-move = セッション間を移動
board-keys = 状況ボード
