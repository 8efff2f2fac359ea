# 対話記録：1発言1行、行頭側に通報者の言語、行末側に中国語。

transcript-label = 対話記録
transcript-follow = 自動スクロール
transcript-follow-off = 自動スクロール停止
# Variables:
#   $count (Number) - rows below the visible part
transcript-new = 新着 { $count }件
transcript-empty = まだ発言がありません
transcript-empty-hint = 最初の発言がここに表示されます。
transcript-chinese = 中文
transcript-pending = 通訳中
transcript-queued = この端末に保存、送信待ち
transcript-not-written = 原文の記入なし
transcript-not-rendered = 書面の訳文なし
transcript-unclear = 不明瞭、確認してください
transcript-corrected = 訂正済み
# Variables:
#   $by (String) - who corrected
transcript-corrected-by = { $by } が訂正
transcript-key-facts = 要点
transcript-oral = 口頭のみ、記入なし
transcript-note = メモ
transcript-ask-repeat = もう一度言うよう依頼
transcript-ask-slower = ゆっくり話すよう依頼
transcript-ask-one-at-a-time = 1人ずつ話すよう依頼
transcript-ask-check-name = 名称・番号の確認を依頼
transcript-notice-interpreter-lost = 通訳者との接続が切れました
transcript-notice-interpreter-joined = 通訳者が参加しました
transcript-speaker-caller = 通報者
transcript-speaker-call-taker = 受理者
transcript-speaker-interpreter = 通訳者
transcript-speaker-officer = 警察官
transcript-speaker-phrase = 定型文
transcript-speaker-system = システム
transcript-speaker-supervisor = 当直長
transcript-seal-caller = 報
transcript-seal-call-taker = 受
transcript-seal-interpreter = 訳
transcript-seal-officer = 警
transcript-seal-phrase = 文
transcript-seal-system = シ
transcript-seal-supervisor = 長
transcript-half = 通訳中：{ $from } → { $to }
transcript-half-later = 中間訳の後
transcript-notice-wrong-language = 通訳者より：担当言語ではありません
transcript-notice-relief-took-over = 交代の通訳者が引き継ぎました
transcript-notice-relay-started = 2人の通訳者によるリレー通訳を開始
transcript-notice-language-added = 言語が追加されました
transcript-notice-interpreter-yielded = 生命の危険がある通話に通訳者を譲りました
transcript-notice-partner-joined = 外部の通訳者が参加しました
transcript-notice-partner-left = 外部の通訳者が退出しました
transcript-notice-caller-gone = 通報者との通話が切れました
transcript-notice-caller-back = 通報者が戻りました
transcript-notice-session-taken-over = 別の席が通話を引き継ぎました
transcript-notice-listened-in = 当直長が聴取しています
transcript-notice-interpreter-left = 通訳者が退出しました
