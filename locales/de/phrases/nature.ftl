### What happened: call-taker to caller.

nature-what = Was ist passiert?
    .back = 发生了什么事？

nature-service = Brauchen Sie die Polizei, die Feuerwehr oder einen Krankenwagen?
    .back = 您需要警察、消防还是救护车？

nature-now = Passiert es gerade jetzt?
    .back = 事情现在还在发生吗？

nature-hurt-count = Wie viele Personen sind verletzt?
    .back = 有几个人受伤？

nature-hurt-readback =
    { $count ->
        [0] Niemand ist verletzt. Ist das richtig?
        [one] Eine Person ist verletzt. Ist das richtig?
       *[other] { $count } Personen sind verletzt. Ist das richtig?
    }
    .back =
        { $count ->
            [0] 没有人受伤。对吗？
           *[other] 有{ $count }人受伤。对吗？
        }
