# 通話途中の通訳者交代：依頼、2人での参加、引継ぎ。

relief-title = 交代
relief-ask = 交代を依頼
relief-drop = 依頼を取消し
relief-sought = { $time } に交代を依頼。まだ呼出しはありません
relief-ringing = { $name } を呼出し中
relief-coming = { $name } が参加します
relief-time = { $minutes }分（交代の目安 { $limit }分）
relief-hint = { $minutes }分経過：交代をお勧めします
relief-urge = { $minutes }分経過：今すぐ交代を依頼してください
relief-newcomer = { $name } と交代します
relief-newcomer-text = 1往復を聞いてください。引き継ぐまでは { $name } が通訳します。
relief-lost = { $name } との接続が切れました。今すぐ引き継いでください
relief-outgoing = { $name } が交代に来ました
relief-outgoing-text = もう1往復通訳してから引き継いでください。
relief-left = { $seconds }秒後に交代
relief-now = 交代の時間です
relief-take-over = 引き継ぐ
relief-please = 引き継ぎをお願いします
relief-pending = 訳待ち
relief-pending-none = 待っている文はありません
relief-last = 直近の発言
relief-last-none = まだ発言がありません
