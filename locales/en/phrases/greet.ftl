### Greeting and language: call-taker to caller, or officer to a person.

# An officer to a person in front of them.
greet-officer-here = I am a police officer. I am calling an interpreter who speaks your language.
    .back = 我是警察。我正在联系会说您的语言的翻译。

greet-which-language = Which language do you speak?
    .back = 请问您说哪种语言？

# Variables:
#   $language (choice) - the language that is being tried; named only where the grammar knows it
greet-confirm-language =
    { $language ->
        [en] Do you speak English? Please say yes or no.
        [fr] Do you speak French? Please say yes or no.
        [ru] Do you speak Russian? Please say yes or no.
        [de] Do you speak German? Please say yes or no.
        [es] Do you speak Spanish? Please say yes or no.
        [ja] Do you speak Japanese? Please say yes or no.
        [ko] Do you speak Korean? Please say yes or no.
        [ar] Do you speak Arabic? Please say yes or no.
       *[other] Do you speak this language? Please say yes or no.
    }
    .back =
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

greet-interpreter-coming = I am connecting an interpreter. Please stay on the line.
    .back = 我正在为您接通翻译。请不要挂断电话。

# Variables:
#   $seconds (number 1-300) - the time until the interpreter should join
greet-wait-seconds =
    { $seconds ->
        [one] The interpreter should join in about one second. Please do not hang up.
       *[other] The interpreter should join in about { $seconds } seconds. Please do not hang up.
    }
    .back = 翻译大约{ $seconds }秒后接入。请不要挂断电话。

greet-line-quiet = The line may go quiet for a moment. We are still here.
    .back = 线路可能会暂时没有声音。我们一直都在。

greet-help-can-start = We can start sending help before the interpreter joins.
    .back = 在翻译接入之前，我们就可以开始派人帮助您。

greet-yes-no-only = I will ask short questions. Please answer only yes or no.
    .back = 我会问几个简短的问题。请只回答“是”或“不是”。

greet-interpreter-on = The interpreter is on the line. Everything said will be interpreted.
    .back = 翻译已经接入。双方说的话都会被翻译。

greet-short-sentences = Please use short sentences, then stop so the interpreter can speak.
    .back = 请说短句，说完停一下，让翻译来讲。
