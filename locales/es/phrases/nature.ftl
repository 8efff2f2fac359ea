### What happened: call-taker to caller.

nature-what = ¿Qué ha pasado?
    .back = 发生了什么事？

nature-service = ¿Necesita policía, bomberos o una ambulancia?
    .back = 您需要警察、消防还是救护车？

nature-now = ¿Está pasando ahora mismo?
    .back = 事情现在还在发生吗？

nature-hurt-count = ¿Cuántas personas están heridas?
    .back = 有几个人受伤？

nature-hurt-readback =
    { $count ->
        [0] No hay nadie herido. ¿Es correcto?
        [one] Hay una persona herida. ¿Es correcto?
       *[other] Hay { $count } personas heridas. ¿Es correcto?
    }
    .back =
        { $count ->
            [0] 没有人受伤。对吗？
           *[other] 有{ $count }人受伤。对吗？
        }
