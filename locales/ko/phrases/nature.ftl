### What happened: call-taker to caller.
### .reading follows the Revised Romanization.

nature-what = 무슨 일이 있었습니까?
    .back = 发生了什么事？
    .reading = Museun iri isseotseumnikka?

nature-service = 경찰, 소방, 구급차 중 무엇이 필요하십니까?
    .back = 您需要警察、消防还是救护车？
    .reading = Gyeongchal, sobang, gugeupcha jung mueosi piryohasimnikka?

nature-now = 그 일이 지금 일어나고 있습니까?
    .back = 事情现在还在发生吗？
    .reading = Geu iri jigeum ireonago itseumnikka?

nature-hurt-count = 다친 사람이 몇 명입니까?
    .back = 有几个人受伤？
    .reading = Dachin sarami myeon myeongimnikka?

nature-hurt-readback =
    { $count ->
        [0] 다친 사람이 없습니다. 맞습니까?
       *[other] 다친 사람이 { $count }명입니다. 맞습니까?
    }
    .back =
        { $count ->
            [0] 没有人受伤。对吗？
           *[other] 有{ $count }人受伤。对吗？
        }
    .reading =
        { $count ->
            [0] Dachin sarami eopseumnida. Matseumnikka?
           *[other] Dachin sarami { $count } myeongimnida. Matseumnikka?
        }
