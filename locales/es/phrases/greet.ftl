### Greeting and language: call-taker to caller, or officer to a person.

greet-officer-here = Soy de la policía. Estoy llamando a un intérprete que habla su idioma.
    .back = 我是警察。我正在给会说您的语言的翻译打电话。

greet-which-language = ¿Qué idioma habla usted?
    .back = 请问您说哪种语言？

greet-confirm-language =
    { $language ->
        [en] ¿Habla usted inglés? Por favor, diga sí o no.
        [fr] ¿Habla usted francés? Por favor, diga sí o no.
        [ru] ¿Habla usted ruso? Por favor, diga sí o no.
        [de] ¿Habla usted alemán? Por favor, diga sí o no.
        [es] ¿Habla usted español? Por favor, diga sí o no.
        [ja] ¿Habla usted japonés? Por favor, diga sí o no.
        [ko] ¿Habla usted coreano? Por favor, diga sí o no.
        [ar] ¿Habla usted árabe? Por favor, diga sí o no.
       *[other] ¿Habla usted este idioma? Por favor, diga sí o no.
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

greet-interpreter-coming = Le comunico con un intérprete. Por favor, no cuelgue.
    .back = 我正在为您接通翻译。请不要挂断电话。

greet-wait-seconds =
    { $seconds ->
        [one] El intérprete debería incorporarse en aproximadamente un segundo. Por favor, no cuelgue.
       *[other] El intérprete debería incorporarse en aproximadamente { $seconds } segundos. Por favor, no cuelgue.
    }
    .back = 翻译大约{ $seconds }秒后接入。请不要挂断电话。

greet-line-quiet = Puede que la línea quede en silencio un momento. Seguimos aquí.
    .back = 线路可能会暂时没有声音。我们一直都在。

greet-help-can-start = Podemos empezar a enviar ayuda antes de que se incorpore el intérprete.
    .back = 在翻译接入之前，我们就可以开始派人帮助您。

greet-yes-no-only = Voy a hacerle preguntas cortas. Por favor, responda solo sí o no.
    .back = 我会问几个简短的问题。请只回答“是”或“不是”。

greet-interpreter-on = El intérprete está en la línea. Se traducirá todo lo que se diga.
    .back = 翻译已经接入。双方说的话都会被翻译。

greet-short-sentences = Por favor, use frases cortas y haga una pausa para que hable el intérprete.
    .back = 请说短句，说完停一下，让翻译来讲。
