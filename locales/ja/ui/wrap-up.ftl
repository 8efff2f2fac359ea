# 対話の後：記録についての通訳者の確認。

wrap-up-title = 記録の確認
wrap-up-text = 通読し、正しくない箇所を訂正してください。確認はあなたの氏名とともに記録に残ります。
# Variables:
#   $turns (Number) - sentences
#   $corrected (Number) - corrected sentences
#   $unclear (Number) - sentences marked unclear
wrap-up-counts = { $turns }文 · 訂正 { $corrected } · 不明瞭 { $unclear }
wrap-up-confirm = 記録に相違なし
wrap-up-dispute = 異議あり
wrap-up-dispute-send = 異議を記録
wrap-up-back = 戻る
wrap-up-later = 後で
wrap-up-note = どこが正しくありませんか
wrap-up-note-hint = 当直長が読みます。記録自体は変わりません。
wrap-up-note-missing = 正しくない点を入力してください。
wrap-up-account = 受理者の結果報告
wrap-up-goes-on = 通話は続いています。担当した部分を確認してください。
