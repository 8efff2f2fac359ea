### Greeting and language: call-taker to caller, or officer to a person.

greet-officer-here = 我是警察。我正在联系会说您的语言的翻译。

greet-which-language = 请问您说哪种语言？

greet-confirm-language =
    { $language ->
        [en] 您说英语吗？请回答“是”或“不是”。
        [fr] 您说法语吗？请回答“是”或“不是”。
        [ru] 您说俄语吗？请回答“是”或“不是”。
        [de] 您说德语吗？请回答“是”或“不是”。
        [es] 您说西班牙语吗？请回答“是”或“不是”。
        [ja] 您说日语吗？请回答“是”或“不是”。
        [ko] 您说韩语吗？请回答“是”或“不是”。
        [ar] 您说阿拉伯语吗？请回答“是”或“不是”。
       *[other] 您说这种语言吗？请回答“是”或“不是”。
    }

greet-interpreter-coming = 我正在为您接通翻译。请不要挂断电话。

greet-wait-seconds = 翻译大约{ $seconds }秒后接入。请不要挂断电话。

greet-line-quiet = 线路可能会暂时没有声音。我们一直都在。

greet-help-can-start = 在翻译接入之前，我们就可以开始派人帮助您。

greet-yes-no-only = 我会问几个简短的问题。请只回答“是”或“不是”。

greet-interpreter-on = 翻译已经接入。双方说的话都会被翻译。

greet-short-sentences = 请说短句，说完停一下，让翻译来讲。
