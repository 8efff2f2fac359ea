# 通訳者が訳文を書き、訂正する欄。

composer-label = 訳文
composer-scope = 入力
composer-direction = 方向
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
composer-between = { $from } から { $to } への訳文
composer-other = 別の言語
composer-other-which = 話されている言語は？ この文だけに適用
composer-other-on = この文：{ $language }
composer-other-back = 元に戻す：{ $language }
composer-other-add = 通訳者を追加
composer-other-added = { $language }の通訳者を探しています
composer-after-main = { $language }へは主通訳者の訳文から訳します。今は待っている文がありません。
composer-correct-relayed = 中間訳を訂正
