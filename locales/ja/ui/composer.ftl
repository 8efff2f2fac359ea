# 通訳者が訳文を書き、訂正する欄。

composer-label = 訳文
composer-scope = 入力
composer-direction = 方向
# Variables:
#   $language (String) - name of the caller's language in itself
composer-to-caller = { $language } への訳文
# Variables:
#   $language (String) - name of the caller's language in itself
composer-to-service = { $language } から中国語への訳文
composer-flips = 1文送るごとに切替え
composer-whose = 発言者
composer-fidelity = 訳し方
composer-fidelity-verbatim = 逐語
composer-fidelity-key-facts = 要点
composer-fidelity-oral = 口頭のみ
composer-oral-hint = 口頭のみ：Enter で記録します。短い補足も書けます
composer-set-aside = この文は後で
# Variables:
#   $count (Number) - sentences that wait for a rendition
composer-waiting = 未訳 残り{ $count }文
composer-source = 原文
composer-source-field = 原文（任意）
composer-enter = Shift Enter：改行 · 変換確定の Enter では送信しません
composer-send = 送信
composer-again = 再送信
# Variables:
#   $why (String) - a whole sentence
composer-failed = 送信できませんでした。文は残っています。{ $why }
composer-correct = 直前を訂正
composer-correct-label = 訂正後の文
composer-correct-said = 原文を訂正
composer-correct-rendered = 訳文を訂正
composer-correct-save = 訂正を保存
composer-reason = 理由
composer-reason-mistranslated = 誤訳
composer-reason-misheard = 聞き誤り
composer-reason-typing = 入力誤り
composer-reason-omission = 訳漏れ
composer-unclear = 不明瞭
