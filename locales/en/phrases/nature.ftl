### What happened: call-taker to caller.

nature-what = What happened?
    .back = 发生了什么事？

nature-service = Do you need police, fire or an ambulance?
    .back = 您需要警察、消防还是救护车？

nature-now = Is it happening now?
    .back = 事情现在还在发生吗？

nature-hurt-count = How many people are hurt?
    .back = 有几个人受伤？

# Variables:
#   $count (number 0-999) - how many people are hurt
nature-hurt-readback =
    { $count ->
        [0] Nobody is hurt. Is that correct?
        [one] One person is hurt. Is that correct?
       *[other] { $count } people are hurt. Is that correct?
    }
    .back =
        { $count ->
            [0] 没有人受伤。对吗？
           *[other] 有{ $count }人受伤。对吗？
        }
