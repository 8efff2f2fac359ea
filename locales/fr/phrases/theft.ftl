### Theft: call-taker or officer to the victim.
### A narrow space stands before a question mark.

theft-what = Qu’est-ce qui a été pris ?
    .back = 什么东西被拿走了？

theft-person-still-here = La personne qui l’a pris est-elle toujours là ?
    .back = 拿走东西的人还在那里吗？

theft-dont-touch = Ne touchez à rien avant l’arrivée de la police, s’il vous plaît.
    .back = 警察到达之前，请不要碰任何东西。
