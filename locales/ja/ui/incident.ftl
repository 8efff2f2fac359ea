# 事案票と、指令へ送る速報。

incident-title = 事案
incident-saved = 保存済み
# Variables:
#   $count (Number) - fields
incident-unsaved = 未送信 { $count }件
incident-empty = 未入力
incident-place = 場所
incident-place-hint = 通り、番地、店名、出口
incident-district = 区
incident-read-back = 復唱・確認済み
incident-verified-officer = 現場の警察官が確認
incident-landmarks = 目標物
incident-category = 種別
incident-scene = 現場の状況
incident-note = 要点
incident-hurt = 負傷者数
incident-hurt-unclear = 不明
incident-hurt-bad = 0–9999 の整数を入力してください
incident-safe = 通報者は安全か
incident-weapon = 凶器はあるか
incident-yes = はい
incident-no = いいえ
incident-unclear = 不明
incident-caller-name = 通報者の氏名
incident-nationality = 国籍
incident-callback = 折返し先
incident-changed = 他席で変更されました
# Variables:
#   $value (String) - the new value
incident-changed-while = 他席で変更：{ $value }
incident-snapshot = 速報を送信
incident-snapshot-again = 続報を送信
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
incident-snapshot-sent = 第{ $n }報 { $time } 送信
incident-snapshot-stale = 送信後に変更あり
incident-snapshot-none = 速報未送信
# Variables:
#   $fields (String) - names of the fields
incident-missing = 未確認：{ $fields }
incident-missing-none = 4項目すべて確認済み
incident-missing-place = 場所
incident-missing-category = 種別
incident-missing-hurt-count = 負傷者数
incident-missing-safe = 安全
incident-known-so-far = 判明している事項
incident-known-hint = 任意、後で入力可
incident-more = 通報者
