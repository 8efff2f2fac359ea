# 定型文：キー、パネル、読み上げ用の大きなカード。

phrase-group-greet = 応答
phrase-group-loc = 場所
phrase-group-safe = 安全
phrase-group-nature = 内容
phrase-group-med = 救急
phrase-group-fire = 火災
phrase-group-traf = 交通
phrase-group-theft = 盗難
phrase-group-pass = 旅券
phrase-group-miss = 行方不明
phrase-group-viol = 暴力
phrase-group-desc = 特徴
phrase-group-wait = 待機
phrase-group-hand = 引継ぎ
phrase-group-close = 終了
phrase-group-int = 通訳者
phrase-group-sms = SMS
phrase-group-pins = 基本
phrase-title = 定型文
phrase-panel-hint = 押すと大きく表示。読み上げてください
phrase-keys = 固定した定型文
phrase-search = 定型文を検索
phrase-search-hint = 中国語、相手の言語、番号
phrase-groups = 定型文の分類
# Variables:
#   $count (Number) - phrases found
phrase-results = { $count }件
# Variables:
#   $query (String) - what was typed
phrase-none = 「{ $query }」に一致する定型文はありません
phrase-none-hint = 文字を減らすか、ほかの分類をお試しください。
phrase-used = 使用済み
phrase-shown = 表示中
# Variables:
#   $count (Number) - arguments
phrase-asks = 入力 { $count }項目
phrase-draft = 下書き、未承認
phrase-aloud = 読み上げてください
phrase-reading = 読み方
phrase-back = 意味
phrase-close = 閉じる
phrase-fill-title = 先に入力してください
phrase-fill-use = 定型文を表示
# Variables:
#   $min (Number) - smallest
#   $max (Number) - largest
phrase-range = { $min }–{ $max } の整数
phrase-required = 入力してください
phrase-choose = 選んでください
phrase-arg-language = 言語
phrase-arg-seconds = 秒数
phrase-arg-minutes = 分数
phrase-arg-count = 人数
phrase-arg-who = 誰
phrase-arg-address = 住所
phrase-arg-phone = 番号
phrase-choice-caller = 通報者本人
phrase-choice-female = 女性
phrase-choice-male = 男性
phrase-choice-child = 子供
phrase-choice-other = その他
phrase-unavailable = 定型文集を開けません
# Variables:
#   $count (Number) - problems
phrase-problems = このセンター独自の定型文に問題 { $count }件
phrase-group-yes-no = はい/いいえ
