# 通訳席：状態、当直、依頼、判明事項、受理者へのメモ。

interpreter-status = 自分の状態
interpreter-presence-available = 対応可
interpreter-presence-break = 休憩
interpreter-presence-wrap-up = 記録整理
interpreter-presence-away = 離席
interpreter-means-available = 担当言語の次の依頼がこの席で鳴ります。
interpreter-means-break = 休憩中は呼び出されません。
interpreter-means-wrap-up = 記録の整理中は呼び出されません。
interpreter-means-away = 離席中は呼び出されません。
interpreter-after-wrap-up = 記録を確認すると、対応可に戻ります。
interpreter-back = 対応可に戻る
interpreter-missed-one = 不在の呼出しが1件あります
interpreter-missed-several = 呼出しに続けて応答がなかったため、休憩に切り替えました
interpreter-missed-text = 呼出しは同僚に回りました。キー1つで復帰できます。
interpreter-languages = 担当言語
interpreter-shift = 本日
interpreter-shift-sessions = セッション
interpreter-shift-talk = 通話
interpreter-shift-wait = 平均待ち
# Variables:
#   $seconds (String) - seconds with one decimal
interpreter-seconds = { $seconds }秒
# Variables:
#   $count (Number) - records
interpreter-owed = 確認待ちの記録 { $count }件
interpreter-take-up = 開く
interpreter-recent = 最近のセッション
interpreter-recent-none = セッションはまだありません
interpreter-hint-accept = 呼出しに応答
interpreter-hint-decline = 呼出しを辞退
interpreter-ask-again = もう一度試す
interpreter-over = このセッションは終了しました。
interpreter-side = 依頼と判明事項
interpreter-number = セッション番号
interpreter-held = 保留中
interpreter-held-text = 受理者が電話を保留にしました。入力内容は引き続き記録されます。
interpreter-reconnecting = 通訳席の接続を復旧しています
interpreter-reconnecting-text = そのまま入力を続けてください。内容はこの端末に保存し、復旧後に送信します。
interpreter-requests = 依頼
interpreter-ask-repeat = 再度
interpreter-ask-slower = 遅めに
interpreter-ask-one-at-a-time = 1人ずつ
interpreter-supervisor = 当直長を呼ぶ
# Variables:
#   $time (String) - time of day
interpreter-supervisor-called = 当直長を呼出し { $time }
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time = { $minutes }分（交代の目安 20分）
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time-long = { $minutes }分経過：交代の時間です
interpreter-note = 受理者へのメモ
interpreter-note-hint = 職員間のみ。通報者には伝えません
interpreter-note-send = メモを残す
interpreter-facts = 判明している事項
interpreter-facts-none = 事案票はまだ空です
interpreter-fact-place = 場所
interpreter-fact-district = 区
interpreter-fact-category = 種別
interpreter-fact-scene = 現場の状況
interpreter-fact-hurt = 負傷者数
interpreter-fact-safe = 通報者の安全
interpreter-fact-weapon = 凶器
interpreter-fact-name = 氏名
interpreter-fact-nationality = 国籍
interpreter-fact-callback = 折返し先
interpreter-fact-note = 要点
interpreter-fact-verified = 確認済み
interpreter-yes = はい
interpreter-no = いいえ
interpreter-unclear = 不明
# Between two items of a list; keep the spaces.
interpreter-list-and = 、
interpreter-phrases = 表示した定型文
interpreter-phrases-none = なし
