### What happened: call-taker to caller.

nature-what = 发生了什么事？

nature-service = 您需要警察、消防还是救护车？

nature-now = 事情现在还在发生吗？

nature-hurt-count = 有几个人受伤？

nature-hurt-readback =
    { $count ->
        [0] 没有人受伤。对吗？
       *[other] 有{ $count }人受伤。对吗？
    }
