# セッションの結果報告。

summary-title = 結果報告
summary-outcomes = 結果
summary-outcome-dispatched = 警察官派遣
summary-outcome-to120 = 120 へ引継ぎ
summary-outcome-to119 = 119 へ引継ぎ
summary-outcome-to122 = 122 へ引継ぎ
summary-outcome-to12345 = 12345 へ引継ぎ
summary-outcome-advice = 助言・回答
summary-outcome-misdial = 誤通報
summary-outcome-caller-hung-up = 通報者切断
summary-narrative = 経過（記録から作成、要確認）
summary-checked = 確認しました
summary-rating = 通訳の評価
summary-rating-smooth = 円滑
summary-rating-difficult = 支障あり
summary-rating-review = 要検証
summary-follow-up = 事後対応
summary-follow-up-call-back = 折返し電話
summary-follow-up-statement = 供述録取に通訳者が必要
summary-final = 提出後は追記のみ可能です
summary-later = 後で
summary-submit = 提出
summary-need-outcome = 結果を1つ以上選んでください。
summary-need-narrative = 経過を入力してください。
summary-need-check = 下書きを修正するか、「確認しました」を選んでください。
# Variables:
#   $max (Number) - limit
summary-too-long = { $max }文字以内。
summary-limit-reached = 未提出の結果報告が3件あります。先にこれを提出してください。
summary-failed = 結果報告は提出されませんでした
