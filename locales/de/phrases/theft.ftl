### Theft: call-taker or officer to the victim.

theft-what = Was wurde weggenommen?
    .back = 什么东西被拿走了？

theft-person-still-here = Ist die Person, die es genommen hat, noch dort?
    .back = 拿走东西的人还在那里吗？

theft-dont-touch = Bitte fassen Sie nichts an, bis die Polizei da ist.
    .back = 警察到达之前，请不要碰任何东西。
