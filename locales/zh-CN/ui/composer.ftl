# 译员书写译文与更正之处。

composer-label = 译文
composer-scope = 书写
composer-direction = 方向
composer-whose = 谁的话
composer-fidelity = 贴近程度
composer-fidelity-verbatim = 逐句
composer-fidelity-key-facts = 要点
composer-fidelity-oral = 仅口译
composer-oral-hint = 仅口译：按 Enter 记一笔，也可补几个字
composer-set-aside = 先不译这句
# Variables:
#   $count (Number) - sentences that wait for a rendition
composer-waiting = 还有 { $count } 句待译
composer-source = 补原文
composer-source-field = 原话（可不填）
composer-enter = Shift Enter 换行 · 输入法选词时 Enter 不会发送
composer-send = 发送
composer-again = 再次发送
# Variables:
#   $why (String) - a whole sentence
composer-failed = 没有发出，文字已保留。{ $why }
composer-correct = 更正上句
composer-correct-label = 更正后的文字
composer-correct-said = 更正原话
composer-correct-rendered = 更正译文
composer-correct-save = 保存更正
composer-reason = 原因
composer-reason-mistranslated = 译错
composer-reason-misheard = 听错
composer-reason-typing = 笔误
composer-reason-omission = 漏译
composer-unclear = 标记没听清
# Variables:
#   $from (String) - name of the language rendered from
#   $to (String) - name of the language rendered into
composer-between = 由{ $from }译成{ $to }
composer-other = 另一语种
composer-other-which = 这一句是什么语言？仅限本句
# Variables:
#   $language (String) - name of a language
composer-other-on = 本句：{ $language }
# Variables:
#   $language (String) - name of a language
composer-other-back = 恢复为{ $language }
composer-other-add = 为该语种加一位译员
# Variables:
#   $language (String) - name of a language
composer-other-added = 正在寻找{ $language }译员
# Variables:
#   $language (String) - name of a language
composer-after-main = 译成{ $language }须接主译员的译文；目前没有待译的。
composer-correct-relayed = 更正转译文字
