### Theft: call-taker or officer to the victim.

theft-what = ¿Qué le han quitado?
    .back = 您被拿走了什么东西？

theft-person-still-here = ¿La persona que se lo llevó sigue ahí?
    .back = 拿走东西的人还在那里吗？

theft-dont-touch = Por favor, no toque nada hasta que llegue la policía.
    .back = 警察到达之前，请不要碰任何东西。
