# コマンドパレット（Ctrl K）。

palette-title = 検索・コマンド
palette-placeholder = コマンド、定型文、セッション、人
palette-results = 結果
palette-choose = 選択
palette-run = 実行
# Variables:
#   $query (String) - what was typed
palette-empty = 「{ $query }」に一致するものはありません
palette-empty-hint = 文字を減らすか、ピンインの頭文字をお試しください。
palette-pinyin = ピンインの頭文字も使えます：zj119
