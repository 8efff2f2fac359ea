### What happened: call-taker to caller.
### .reading follows BGN/PCGN.

nature-what = Что случилось?
    .back = 发生了什么事？
    .reading = Chto sluchilos’?

nature-service = Вам нужна полиция, пожарная служба или скорая помощь?
    .back = 您需要警察、消防还是救护车？
    .reading = Vam nuzhna politsiya, pozharnaya sluzhba ili skoraya pomoshch’?

nature-now = Это происходит сейчас?
    .back = 事情现在还在发生吗？
    .reading = Eto proiskhodit seychas?

nature-hurt-count = Сколько человек пострадало?
    .back = 有几个人受伤？
    .reading = Skol’ko chelovek postradalo?

nature-hurt-readback =
    { $count ->
        [0] Никто не пострадал. Это верно?
        [one] Пострадал { $count } человек. Это верно?
        [few] Пострадали { $count } человека. Это верно?
        [many] Пострадали { $count } человек. Это верно?
       *[other] Пострадали { $count } человека. Это верно?
    }
    .back =
        { $count ->
            [0] 没有人受伤。对吗？
           *[other] 有{ $count }人受伤。对吗？
        }
    .reading =
        { $count ->
            [0] Nikto ne postradal. Eto verno?
            [one] Postradal { $count } chelovek. Eto verno?
            [few] Postradali { $count } cheloveka. Eto verno?
            [many] Postradali { $count } chelovek. Eto verno?
           *[other] Postradali { $count } cheloveka. Eto verno?
        }
