### Greeting and language: call-taker to caller, or officer to a person.
### A narrow space stands before a question mark.

greet-officer-here = Je suis de la police. J’appelle un interprète qui parle votre langue.
    .back = 我是警察。我正在联系会说您的语言的翻译。

greet-which-language = Quelle langue parlez-vous ?
    .back = 请问您说哪种语言？

greet-confirm-language =
    { $language ->
        [en] Parlez-vous anglais ? Répondez par oui ou par non, s’il vous plaît.
        [fr] Parlez-vous français ? Répondez par oui ou par non, s’il vous plaît.
        [ru] Parlez-vous russe ? Répondez par oui ou par non, s’il vous plaît.
        [de] Parlez-vous allemand ? Répondez par oui ou par non, s’il vous plaît.
        [es] Parlez-vous espagnol ? Répondez par oui ou par non, s’il vous plaît.
        [ja] Parlez-vous japonais ? Répondez par oui ou par non, s’il vous plaît.
        [ko] Parlez-vous coréen ? Répondez par oui ou par non, s’il vous plaît.
        [ar] Parlez-vous arabe ? Répondez par oui ou par non, s’il vous plaît.
       *[other] Parlez-vous cette langue ? Répondez par oui ou par non, s’il vous plaît.
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

greet-interpreter-coming = Je vous mets en relation avec un interprète. Restez en ligne, s’il vous plaît.
    .back = 我正在为您接通翻译。请不要挂断电话。

greet-wait-seconds =
    { $seconds ->
        [one] L’interprète devrait nous rejoindre dans environ { $seconds } seconde. Ne raccrochez pas, s’il vous plaît.
       *[other] L’interprète devrait nous rejoindre dans environ { $seconds } secondes. Ne raccrochez pas, s’il vous plaît.
    }
    .back = 翻译大约{ $seconds }秒后接入。请不要挂断电话。

greet-line-quiet = La ligne peut rester silencieuse un moment. Nous sommes toujours là.
    .back = 线路可能会暂时没有声音。我们一直都在。

greet-help-can-start = Nous pouvons commencer à envoyer des secours avant l’arrivée de l’interprète.
    .back = 在翻译接入之前，我们就可以开始派人帮助您。

greet-yes-no-only = Je vais poser des questions courtes. Répondez seulement par oui ou par non, s’il vous plaît.
    .back = 我会问几个简短的问题。请只回答“是”或“不是”。

greet-interpreter-on = L’interprète est en ligne. Tout ce qui est dit sera traduit.
    .back = 翻译已经接入。双方说的话都会被翻译。

greet-short-sentences = Faites des phrases courtes, puis arrêtez-vous pour laisser parler l’interprète, s’il vous plaît.
    .back = 请说短句，说完停一下，让翻译来讲。
