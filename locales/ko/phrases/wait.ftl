### While a person waits: call-taker to caller.
### .reading follows the Revised Romanization.

wait-hold = 전화를 끊지 말아 주십시오. 귀하의 언어를 하는 사람이 곧 연결됩니다.
    .back = 请不要挂断电话。会说您的语言的人马上就会接通。
    .reading = Jeonhwareul kkeunchi mara jusipsio. Gwihaui eoneoreul haneun sarami got yeongyeoldoemnida.

wait-minutes =
    { $minutes ->
        [0] 경찰관이 지금 도착하고 있습니다.
       *[other] 경찰관이 약 { $minutes }분 후에 도착할 예정입니다.
    }
    .back =
        { $minutes ->
            [0] 警察现在正在到达。
           *[other] 警察预计大约{ $minutes }分钟后到达。
        }
    .reading =
        { $minutes ->
            [0] Gyeongchalgwani jigeum dochakago itseumnida.
           *[other] Gyeongchalgwani yak { $minutes }bun hue dochakal yejeongimnida.
        }

wait-stay-on-line = 전화를 끊지 말고 저와 계속 통화해 주십시오.
    .back = 请不要挂断电话，继续和我通话。
    .reading = Jeonhwareul kkeunchi malgo jeowa gyesok tonghwahae jusipsio.
