# 初回設定、ロック解除、起動時の障害、ほかの席の招待。

setup-welcome = この席の設定
setup-welcome-text = センターのホストは1台です。この端末に開設するか、招待コードで参加してください。
setup-language = 表示言語
setup-host = この端末にセンターを開設
setup-host-text = センターのジャーナルを保管し、ほかの席を受け入れます。
setup-join = センターに参加
setup-join-text = センターの管理者から招待コードを受け取っている場合。
# Variables:
#   $version (String) - version of the program
setup-version = バージョン { $version }
setup-centre-name = センター名
setup-centre-name-hint = 普段の呼び名。例：「北京110」
setup-person-name = 氏名
setup-desk-label = この席の名称
setup-desk-label-hint = 席の表示。例：「受理12番席」
setup-role = 役割
setup-role-call-taker = 受理者
setup-role-interpreter = 通訳者
setup-role-supervisor = 当直長
setup-skills = 言語と級
setup-skills-hint = A：全事案 · B：日常の用件 · C：簡単な用件。1言語以上。
# Variables:
#   $language (String) - a language
setup-skill = { $language }の級
setup-skill-none = なし
setup-passphrase = パスフレーズ
setup-passphrase-again = パスフレーズ（再入力）
setup-passphrase-text = この端末の記録を保護します。誰も復元できません。忘れるとこの端末の記録は読めなくなります。
setup-passphrase-hint = 8文字以上。
setup-passphrase-differs = 2つの入力が一致しません。
setup-invitation = 招待コード
setup-invitation-hint = 「yiqiao1.」から最後まで、すべて貼り付けてください。改行が入ってもかまいません。
setup-invitation-here = 現在、招待コードはセンターと同じ端末の席でのみ使えます。
setup-field-empty = 入力してください。
# Variables:
#   $limit (Number) - most characters allowed
setup-field-long = { $limit }文字以内。
setup-skills-empty = 少なくとも1言語の級を選んでください。
setup-host-do = センターを開設
setup-join-do = センターに参加
setup-working = 設定しています…
setup-unlock-title = この席を開く
setup-unlock-text = この端末の記録は暗号化されています。設定時のパスフレーズを入力してください。
setup-unlock-do = 開く
setup-unlocking = 開いています…
setup-fault-title = この席を起動できません
setup-fault-set-aside = 壊れたファイルを変更せず、次の場所に移しました：
setup-fault-afresh = 記録を取得し直す
setup-fault-afresh-text = 空の記録から始め、この席が閲覧できるすべてをセンターから取得します。この席で書き、まだ送信していない内容は、上のファイルにだけ残ります。
setup-fault-working = 取得しています…
setup-fault-retry-text = プログラムが応答しませんでした。もう一度お試しください。続く場合は再起動してください。
setup-invite = 席を招待
setup-invite-text = 同僚1名の席に招待コードを作成します。
setup-invite-note = 現在はこの端末の席のみです。ほかの端末の席には今後の版で対応します。
setup-invite-person = 席に着く人
setup-invite-desk = 席の名称
setup-invite-do = 招待コードを作成
setup-invite-working = 作成しています…
# Variables:
#   $desk (String) - label of the desk
setup-invite-done = { $desk } への招待コード
setup-invite-hand-over = この文字列を渡してください。1つの席だけが参加できます。ほかの人には見せないでください。
setup-invite-text-label = 招待コード
setup-fingerprint = センターのフィンガープリント
setup-fingerprint-hint = 相手の席と声に出して照合してください。
setup-invite-another = 続けて招待
setup-keys = 設定
