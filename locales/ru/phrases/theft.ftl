### Theft: call-taker or officer to the victim.
### .reading follows BGN/PCGN.

theft-what = Что у вас забрали?
    .back = 您被拿走了什么东西？
    .reading = Chto u vas zabrali?

theft-person-still-here = Тот, кто это взял, всё ещё там?
    .back = 拿走东西的人还在那里吗？
    .reading = Tot, kto eto vzyal, vsë yeshchë tam?

theft-dont-touch = Пожалуйста, ничего не трогайте до приезда полиции.
    .back = 警察到达之前，请不要碰任何东西。
    .reading = Pozhaluysta, nichego ne trogayte do priyezda politsii.
