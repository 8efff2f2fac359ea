### While a person waits: call-taker to caller.
### A narrow space stands before a question mark.

wait-hold = Restez en ligne, s’il vous plaît. Une personne qui parle votre langue va vous répondre.
    .back = 请不要挂断电话。马上有会说您的语言的人来接听。

wait-minutes =
    { $minutes ->
        [0] La police arrive en ce moment même.
        [one] La police devrait arriver dans environ { $minutes } minute.
       *[other] La police devrait arriver dans environ { $minutes } minutes.
    }
    .back =
        { $minutes ->
            [0] 警察现在正在到达。
           *[other] 警察预计大约{ $minutes }分钟后到达。
        }

wait-stay-on-line = Restez en ligne avec moi, s’il vous plaît.
    .back = 请不要挂断电话，继续和我通话。
