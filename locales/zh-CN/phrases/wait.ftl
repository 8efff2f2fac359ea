### While a person waits: call-taker to caller.

wait-hold = 请不要挂断电话。会说您的语言的人正在接入。

wait-minutes =
    { $minutes ->
        [0] 警察现在正在到达。
       *[other] 警察预计大约{ $minutes }分钟后到达。
    }

wait-stay-on-line = 请不要挂断电话，继续和我通话。
