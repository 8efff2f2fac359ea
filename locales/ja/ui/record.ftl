# 終了・進行中のセッションの閲覧：検索、一覧、対話記録と関連事項。

record-search = 検索
record-search-hint = 原文と訳文
record-results = 結果
record-sessions = セッション
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits = { $count }件 · { $ms } ms
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits-more = 最初の{ $count }件 · { $ms } ms
record-newest-first = 新しい順
# Variables:
#   $query (String) - what was searched
record-none = 「{ $query }」は見つかりません
record-none-text = 語を減らすか短くする、または別の言語の語をお試しください。漢字は2文字で検索できます。
record-clear = 検索を消去
record-no-sessions = セッションはまだありません
record-no-sessions-text = 通話が始まるとここに表示されます。
record-choose = セッションを選んでください
record-choose-text = 対話記録をここに開きます。開いた人は記録されます。
record-audited = 閲覧を記録しました
record-live = 進行中
record-ending-completed = 完了
record-ending-withdrawn = 取下げ
record-ending-unserved = 通訳者応答なし
record-ending-abandoned = 通報者切断
record-state-phrases-only = 定型文のみ
record-state-requested = 通訳待ち
record-state-ringing = 呼出中
record-state-connected = 通話中
record-state-held = 保留中
record-state-reconnecting = 通訳者切断
record-state-ended = 終了
record-state-wrap-up = 結果報告待ち
record-state-closed = 完結
record-no-category = 種別なし
# Variables:
#   $name (String) - a call-taker
record-call-taker = 受理者 { $name }
# Variables:
#   $name (String) - one or several interpreters
record-interpreter = 通訳者 { $name }
record-no-interpreter = 通訳者なし
record-not-confirmed = センター未確認
record-copy-link = 引用
record-copied = アドレスをコピーしました
record-facts = 判明事項
record-facts-empty = 入力なし
record-field-place = 場所
record-field-district = 区
record-field-category = 種別
record-field-hurt-count = 負傷者数
record-field-safe = 通報者の安全
record-field-weapon = 凶器
record-field-scene = 現場の状況
record-field-note = 備考
record-field-caller-name = 通報者の氏名
record-field-nationality = 国籍
record-field-callback = 折返し先
record-yes-no-yes = はい
record-yes-no-no = いいえ
record-yes-no-unclear = 不明
record-source-typed = 手入力
record-source-turn = 発言から
record-source-read-back = 復唱・確認済み
record-source-officer = 警察官から
record-source-show = 発言を表示
record-caller-number = 通報者の番号
record-caller-incident = 事案
record-caller-officer = 警察官
record-snapshots = 指令への速報
# Variables:
#   $n (Number) - number of the snapshot
record-snapshot = 第{ $n }報
record-snapshot-complete = 項目完備
# Variables:
#   $fields (String) - names of fields
record-snapshot-missing = 未確認：{ $fields }
record-offers = 呼出し経過
record-offer-accepted = 応答
record-offer-expired = 応答なし
record-offer-withdrawn = 取消し
record-offer-lost = 席切断
record-offer-open = 呼出中
record-declined-technical = 辞退：機器
record-declined-not-able = 辞退：対応不可
record-declined-conflict = 辞退：利害関係あり
record-declined-other = 辞退
record-hand-offs = 引継ぎ
record-agency-fire119 = 119 消防
record-agency-ambulance120 = 120 救急
record-agency-traffic122 = 122 交通
record-agency-citizens12345 = 12345 市民ホットライン
record-mode-with-interpreter = 通訳者同行
record-mode-call-taker-stays = 受理者が通話に残留
record-mode-briefing-only = 内容の伝達のみ
record-summary = 結果報告
record-summary-open = 未作成
record-outcome-dispatched = 警察官派遣
record-outcome-to120 = 120 へ引継ぎ
record-outcome-to119 = 119 へ引継ぎ
record-outcome-to122 = 122 へ引継ぎ
record-outcome-to12345 = 12345 へ引継ぎ
record-outcome-advice = 助言・回答
record-outcome-misdial = 誤通報
record-outcome-caller-hung-up = 通報者切断
record-rating-smooth = 通訳は円滑
record-rating-difficult = 通訳に支障あり
record-rating-review = 通訳の検証が必要
record-follow-up-call-back = 折返し電話
record-follow-up-statement = 供述の録取
record-attestations = 通訳者の確認
record-attested = 記録に相違なし
record-disputed = 記録に異議あり
record-supervisor-called = 当直長の呼出し
record-wait = 通訳者の待ち時間
record-more = さらに表示
record-loading = 記録を読み込み中
record-key-search = 検索
record-key-result = 前後の結果
record-key-turn = 前後の発言
record-keys = 記録閲覧
record-details = 関連事項
