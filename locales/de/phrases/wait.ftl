### While a person waits: call-taker to caller.

wait-hold = Bitte bleiben Sie am Apparat. Gleich spricht jemand in Ihrer Sprache mit Ihnen.
    .back = 请不要挂断电话。马上有会说您的语言的人和您通话。

wait-minutes =
    { $minutes ->
        [0] Die Polizei trifft jetzt ein.
        [one] Die Polizei sollte in etwa einer Minute eintreffen.
       *[other] Die Polizei sollte in etwa { $minutes } Minuten eintreffen.
    }
    .back =
        { $minutes ->
            [0] 警察现在正在到达。
           *[other] 警察预计大约{ $minutes }分钟后到达。
        }

wait-stay-on-line = Bitte bleiben Sie bei mir am Apparat.
    .back = 请不要挂断电话，继续和我通话。
