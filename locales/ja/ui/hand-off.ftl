# ほかの機関への引継ぎ。電話機能はなく、引継内容の作成と記録を行います。

hand-off-title = 引継ぎ先
hand-off-subtitle = 先に状況を伝えます。通報者の電話は切れません
hand-off-label = 引継ぎ
hand-off-to = 相手
hand-off-fire119 = 消防
hand-off-ambulance120 = 救急
hand-off-traffic122 = 交通
hand-off-citizens12345 = 市民ホットライン
hand-off-mode = 方法
hand-off-mode-with-interpreter = 通訳者も同行
hand-off-mode-call-taker-stays = この席も通話に残る
hand-off-mode-briefing-only = 内容の伝達のみ
hand-off-briefing = 引継内容（自動作成、修正可）
# Variables:
#   $number (String) - the service’s number
hand-off-dial = 電話で { $number } にかけ、引継内容を読み上げてください。相手が了解したら Enter を押します。
# Variables:
#   $number (String) - the service’s number
hand-off-record = { $number } が了解
# Variables:
#   $number (String) - the service’s number
hand-off-done = { $number } へ引継済み
hand-off-failed = 引継ぎは記録されませんでした
hand-off-empty = 引継内容を入力してください。
# Variables:
#   $language (String) - name of the language
hand-off-draft-language = 通報者の言語：{ $language }
# Variables:
#   $place (String) - the place
hand-off-draft-place = 場所：{ $place }
hand-off-draft-place-unknown = 場所は不明
# Variables:
#   $categories (String) - categories
hand-off-draft-category = 事案：{ $categories }
# Variables:
#   $count (Number) - people
hand-off-draft-hurt = 負傷者 { $count }名
hand-off-draft-hurt-unclear = 負傷者の有無は不明
hand-off-draft-hurt-some = 負傷者あり
hand-off-draft-hurt-none = 負傷者なし
hand-off-draft-safe = 通報者は安全
hand-off-draft-unsafe = 通報者は安全でない
hand-off-draft-weapon = 凶器あり
# Variables:
#   $number (String) - number
hand-off-draft-callback = 折返し先 { $number }
# Variables:
#   $language (String) - name of the language
#   $name (String) - the interpreter
hand-off-draft-interpreter = { $language }通訳者 { $name } が通話中
# Variables:
#   $number (String) - number
#   $name (String) - name of the service
hand-off-to-agency = { $number } { $name } へ引継ぎ
