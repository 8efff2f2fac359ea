# 警報：文言、対処、記録。

alarm-title = 要対応
alarm-keys-hint = J K 選択 · Enter 対処
alarm-none = 要対応の事項はありません
alarm-class-a = 緊急警報
alarm-class-b = 注意
alarm-class-c = 通知
# Variables:
#   $language (String) - a language
alarm-p1-waiting = { $language }：P1 待機中
# Variables:
#   $language (String) - a language
alarm-interpreter-lost = { $language }：通話中に通訳者が切断
# Variables:
#   $language (String) - a language
alarm-waiting = { $language }：待機超過
# Variables:
#   $desk (String) - label of the desk
alarm-supervisor-called = { $desk } が監督者を要請
# Variables:
#   $person (String) - a name
alarm-relief-due = { $person } の交代が必要
# Variables:
#   $person (String) - a name
alarm-overtime = { $person } が勤務時間を超過
# Variables:
#   $language (String) - a language
alarm-nobody-on-shift = { $language }：在席者なし
# Variables:
#   $person (String) - a name
alarm-missed-rings = { $person } が連続して応答なし
# Variables:
#   $desk (String) - label of the desk
alarm-clock-skew = { $desk }：時計がずれています
# Variables:
#   $person (String) - a name
alarm-do-ring = { $person } を呼ぶ
# Variables:
#   $person (String) - a name
#   $desk (String) - label of the desk
alarm-do-yield = { $desk } から { $person } を回す
# Variables:
#   $person (String) - a name
alarm-do-recall = { $person } を呼び戻す
# Variables:
#   $person (String) - a name
alarm-do-partner = 外部回線：{ $person }
# Variables:
#   $language (String) - a language
alarm-do-relay = { $language }経由のリレー
alarm-do-relief = 交代を手配
alarm-do-phrases = 定型文のみ
alarm-do-open = 開く
alarm-do-take-over = 引き継ぐ
alarm-do-acknowledge = 了解
alarm-acknowledge = 対応する
alarm-shelve = 15 分後
# Variables:
#   $name (String) - a name
#   $time (String) - time of day
#   $after (String) - minutes and seconds
alarm-acknowledged = { $name } が { $time } から対応（{ $after }）
# Variables:
#   $time (String) - time of day
alarm-shelved = { $time } まで保留
alarm-log = 警報記録
alarm-log-none = 警報の記録はありません。
# Variables:
#   $after (String) - minutes and seconds
#   $name (String) - a name
alarm-log-response = 対応 { $after } · { $name }
alarm-log-nobody = 対応者なし
# Variables:
#   $time (String) - time of day
alarm-log-cleared = { $time } 解除
alarm-log-open = 継続中
