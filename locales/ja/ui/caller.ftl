# 通報者：切断、無声、希望、関連通報、聴取と引継ぎ。

caller-scope = 通話
caller-scope-gone = かけ直し
caller-more = その他
caller-gone = 通報者が切った
caller-gone-title = 通報者が電話を切りました
caller-gone-no-number = 番号が分かりません。
caller-gone-owed = 終了前に一度はかけ直し、結果を押してください。
caller-gone-tried = かけ直し済み。再度かけるか終了してください。速報は送れます。
# Variables:
#   $time (String) - time left, 00:00
caller-gone-kept = 通訳者はあと { $time } 待機します。
caller-gone-released = 通訳者は解放されます。
caller-back = かけ直し
caller-back-answered = 応答あり
caller-back-no-answer = 応答なし
caller-back-engaged = 話し中
caller-back-unreachable = つながらない
caller-silent = 無声モード：キーと文字
caller-silent-off = 通報者は話せる
caller-silent-tag = 無声
caller-silent-title = 通報者は安全に話せません。
caller-silent-text = キーで答えられる質問だけにします。1回で「はい」、2回で「いいえ」。横の先頭に出ています。
caller-gender = 希望する通訳者
caller-gender-any = 指定なし
caller-gender-female = 女性
caller-gender-male = 男性
caller-add-language = 別の言語も使われている
caller-listened = 当直長が聴取中
# Variables:
#   $name (String) - who holds the call now
caller-taken-over = この通話は今 { $name } が担当
caller-taken-over-text = ここで閲覧は続けられますが、この席からは変更できません。
caller-link = 別の通報と関連付け
caller-link-title = 複数の通報、同一事案
caller-link-hint = 以後、速報は双方で共有されます。
caller-link-number = 相手の通報番号
caller-link-unknown = この席では番号が見つかりません。相手の席に完全な番号を確認してください。
caller-link-do = 関連付け
caller-link-live = 進行中の通報
caller-link-none = この席から見える進行中の通報はほかにありません。番号を入力してください。
# Variables:
#   $count (Number) - linked calls
caller-linked-count = 関連する通報：{ $count }
# Variables:
#   $count (Number) - facts
caller-linked-new = この票にない情報：{ $count }
caller-linked-nothing = 追加の情報はありません。
caller-linked-show = 表示
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
caller-linked-snapshot = 速報 { $n }、{ $time } 送信
caller-linked-no-snapshot = 速報は未送信
caller-linked-take = 取り込む
caller-linked-same = 同じ内容
caller-end-owed = 通報者が切り、まだかけ直していません
caller-end-owed-text = まず一度はかけ直してください。場所が分かる場合は必ず派遣してください。
