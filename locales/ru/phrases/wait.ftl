### While a person waits: call-taker to caller.
### .reading follows BGN/PCGN.

wait-hold = Пожалуйста, оставайтесь на линии. Сейчас к вам подключится человек, который говорит на вашем языке.
    .back = 请不要挂断电话。会说您的语言的人正在接入。
    .reading = Pozhaluysta, ostavaytes’ na linii. Seychas k vam podklyuchitsya chelovek, kotoryy govorit na vashem yazyke.

wait-minutes =
    { $minutes ->
        [0] Полиция прибывает прямо сейчас.
        [one] Полиция должна прибыть примерно через { $minutes } минуту.
        [few] Полиция должна прибыть примерно через { $minutes } минуты.
        [many] Полиция должна прибыть примерно через { $minutes } минут.
       *[other] Полиция должна прибыть примерно через { $minutes } минуты.
    }
    .back =
        { $minutes ->
            [0] 警察现在正在到达。
           *[other] 警察预计大约{ $minutes }分钟后到达。
        }
    .reading =
        { $minutes ->
            [0] Politsiya pribyvayet pryamo seychas.
            [one] Politsiya dolzhna pribyt’ primerno cherez { $minutes } minutu.
            [few] Politsiya dolzhna pribyt’ primerno cherez { $minutes } minuty.
            [many] Politsiya dolzhna pribyt’ primerno cherez { $minutes } minut.
           *[other] Politsiya dolzhna pribyt’ primerno cherez { $minutes } minuty.
        }

wait-stay-on-line = Пожалуйста, оставайтесь со мной на линии.
    .back = 请不要挂断电话，继续和我通话。
    .reading = Pozhaluysta, ostavaytes’ so mnoy na linii.
