### Theft: call-taker or officer to the victim.

theft-what = 什么东西被拿走了？

theft-person-still-here = 拿走东西的人还在那里吗？

theft-dont-touch = 警察到达之前，请不要碰任何东西。
