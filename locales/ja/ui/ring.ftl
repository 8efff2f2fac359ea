# 通訳席の呼出し。個人情報はありません。

ring-title = 通訳依頼
ring-title-officer = 警察官からの依頼
ring-about = 事案
ring-about-unknown = まだ不明
ring-where = 区
ring-where-unknown = まだ不明
ring-from = 依頼元
ring-waiting = 通報者の待ち時間
ring-scene = 現場の状況
ring-phrases = 表示した定型文：
ring-accept = 応答
ring-accept-after-all = やはり応答する
ring-decline = 辞退
# Variables:
#   $seconds (Number) - seconds left
#   $name (String) - who is rung next
ring-then = { $seconds }秒後に { $name } へ転送
# Variables:
#   $seconds (Number) - seconds left
ring-left = 残り{ $seconds }秒
ring-decline-why = 辞退の理由
ring-reason-technical = 機器
ring-reason-not-able = 今は対応不可
ring-reason-conflict = 関係者に知人あり
ring-reason-other = その他
# Variables:
#   $seconds (Number) - seconds left
ring-decline-other = { $seconds }秒後に「その他」
ring-joining = 参加しています…
ring-over = この呼出しは終わりました
ring-over-text = 同僚が先に応答したか、呼出しが取り消されました。操作は不要です。
ring-seat-relay = リレー通訳
ring-seat-relief = 交代
ring-seat-further = 追加の言語
ring-as-relay = この通話は{ $pivot }を介します。{ $far }と{ $pivot }の間を担当し、中国語へは同僚が訳します。
ring-as-pivot = この通話は{ $pivot }を介します。通報者とは同僚が{ $far }で話し、そこから中国語へ訳します。
ring-as-relief = 同僚と交代します。1往復のあいだ2人で参加し、その後引き継ぎます。
ring-as-further = 同僚が通訳中の通話で、別の言語が使われています。
ring-first = 生命の危険：複数の通訳者を呼び出し中。最初に応答した人が担当します。
