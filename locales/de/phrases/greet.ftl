### Greeting and language: call-taker to caller, or officer to a person.

greet-officer-here = Ich bin von der Polizei. Ich rufe eine Person zum Dolmetschen an, die Ihre Sprache spricht.
    .back = 我是警察。我正在联系会说您的语言的翻译。

greet-which-language = Welche Sprache sprechen Sie?
    .back = 请问您说哪种语言？

greet-confirm-language =
    { $language ->
        [en] Sprechen Sie Englisch? Bitte antworten Sie mit Ja oder Nein.
        [fr] Sprechen Sie Französisch? Bitte antworten Sie mit Ja oder Nein.
        [ru] Sprechen Sie Russisch? Bitte antworten Sie mit Ja oder Nein.
        [de] Sprechen Sie Deutsch? Bitte antworten Sie mit Ja oder Nein.
        [es] Sprechen Sie Spanisch? Bitte antworten Sie mit Ja oder Nein.
        [ja] Sprechen Sie Japanisch? Bitte antworten Sie mit Ja oder Nein.
        [ko] Sprechen Sie Koreanisch? Bitte antworten Sie mit Ja oder Nein.
        [ar] Sprechen Sie Arabisch? Bitte antworten Sie mit Ja oder Nein.
       *[other] Sprechen Sie diese Sprache? Bitte antworten Sie mit Ja oder Nein.
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

greet-interpreter-coming = Ich verbinde Sie mit dem Dolmetschdienst. Bitte bleiben Sie am Apparat.
    .back = 我正在为您接通翻译服务。请不要挂断电话。

greet-wait-seconds =
    { $seconds ->
        [one] Der Dolmetschdienst sollte in etwa einer Sekunde da sein. Bitte legen Sie nicht auf.
       *[other] Der Dolmetschdienst sollte in etwa { $seconds } Sekunden da sein. Bitte legen Sie nicht auf.
    }
    .back = 翻译大约{ $seconds }秒后接入。请不要挂断电话。

greet-line-quiet = Es kann einen Moment lang still in der Leitung sein. Wir sind weiter für Sie da.
    .back = 线路可能会暂时没有声音。我们一直都在。

greet-help-can-start = Wir können schon Hilfe schicken, bevor der Dolmetschdienst da ist.
    .back = 在翻译接入之前，我们就可以开始派人帮助您。

greet-yes-no-only = Ich stelle kurze Fragen. Bitte antworten Sie nur mit Ja oder Nein.
    .back = 我会问几个简短的问题。请只回答“是”或“不是”。

greet-interpreter-on = Der Dolmetschdienst ist jetzt in der Leitung. Alles, was gesagt wird, wird übersetzt.
    .back = 翻译已经接入。双方说的话都会被翻译。

greet-short-sentences = Bitte sprechen Sie in kurzen Sätzen und machen Sie dann eine Pause zum Dolmetschen.
    .back = 请说短句，然后停一下，以便翻译。
