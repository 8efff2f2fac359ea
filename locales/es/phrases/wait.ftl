### While a person waits: call-taker to caller.

wait-hold = Por favor, no cuelgue. Enseguida le atenderá alguien que habla su idioma.
    .back = 请不要挂断电话。会说您的语言的人正在接入。

wait-minutes =
    { $minutes ->
        [0] La policía está llegando ahora.
        [one] La policía debería llegar en aproximadamente un minuto.
       *[other] La policía debería llegar en aproximadamente { $minutes } minutos.
    }
    .back =
        { $minutes ->
            [0] 警察现在正在到达。
           *[other] 警察预计大约{ $minutes }分钟后到达。
        }

wait-stay-on-line = Por favor, siga en la línea conmigo.
    .back = 请不要挂断电话，继续和我通话。
