### Theft: call-taker or officer to the victim.
### .reading follows the Revised Romanization.

theft-what = 무엇을 가져갔습니까?
    .back = 被拿走了什么东西？
    .reading = Mueoseul gajyeogatseumnikka?

theft-person-still-here = 그것을 가져간 사람이 아직 거기에 있습니까?
    .back = 拿走东西的人还在那里吗？
    .reading = Geugeoseul gajyeogan sarami ajik geogie itseumnikka?

theft-dont-touch = 경찰관이 도착할 때까지 아무것도 만지지 말아 주십시오.
    .back = 警察到达之前，请不要碰任何东西。
    .reading = Gyeongchalgwani dochakal ttaekkaji amugeotdo manjiji mara jusipsio.
