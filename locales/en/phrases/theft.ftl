### Theft: call-taker or officer to the victim.

theft-what = What was taken?
    .back = 什么东西被拿走了？

theft-person-still-here = Is the person who took it still there?
    .back = 拿走东西的人还在那里吗？

theft-dont-touch = Please do not touch anything until officers arrive.
    .back = 警察到达之前，请不要碰任何东西。
