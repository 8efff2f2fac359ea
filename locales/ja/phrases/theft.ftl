### Theft: call-taker or officer to the victim.
### .spoken is written as it sounds (わ and お for the particles), for a speech engine.

theft-what = 何を取られましたか？
    .back = 您被拿走了什么东西？
    .spoken = なにお とられましたか？
    .reading = Nani o toraremashita ka?

theft-person-still-here = それを取った人は、まだそこにいますか？
    .back = 拿走东西的人还在那里吗？
    .spoken = それお とった ひとわ、まだ そこに いますか？
    .reading = Sore o totta hito wa, mada soko ni imasu ka?

theft-dont-touch = 警察官が着くまで、何にも触らないでください。
    .back = 警察到达之前，请不要碰任何东西。
    .spoken = けいさつかんが つくまで、なににも さわらないで ください。
    .reading = Keisatsukan ga tsuku made, nani ni mo sawaranaide kudasai.
