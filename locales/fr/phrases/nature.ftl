### What happened: call-taker to caller.
### A narrow space stands before a question mark.

nature-what = Que s’est-il passé ?
    .back = 发生了什么事？

nature-service = Avez-vous besoin de la police, des pompiers ou d’une ambulance ?
    .back = 您需要警察、消防还是救护车？

nature-now = Est-ce que cela se passe en ce moment ?
    .back = 事情现在还在发生吗？

nature-hurt-count = Combien de personnes sont blessées ?
    .back = 有几个人受伤？

nature-hurt-readback =
    { $count ->
        [0] Personne n’est blessé. Est-ce exact ?
        [one] { $count } personne est blessée. Est-ce exact ?
       *[other] { $count } personnes sont blessées. Est-ce exact ?
    }
    .back =
        { $count ->
            [0] 没有人受伤。对吗？
           *[other] 有{ $count }人受伤。对吗？
        }
