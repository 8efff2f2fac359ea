### Theft: call-taker or officer to the victim.
### Arabic addresses a person in the polite plural, which is the same for a woman and a man.

theft-what = ما الذي أخذ منكم؟
    .back = 您被拿走了什么东西？
    .spoken = مَا الَّذِي أُخِذَ مِنْكُمْ؟
    .reading = Maa l-ladhii ukhidha minkum?

theft-person-still-here = هل الشخص الذي أخذه ما زال هناك؟
    .back = 拿走东西的人还在那里吗？
    .spoken = هَلِ الشَّخْصُ الَّذِي أَخَذَهُ مَا زَالَ هُنَاكَ؟
    .reading = Hali sh-shakhsu l-ladhii akhadhahu maa zaala hunaak?

theft-dont-touch = يرجى عدم لمس أي شيء حتى تصل الشرطة.
    .back = 警察到达之前，请不要碰任何东西。
    .spoken = يُرْجَى عَدَمُ لَمْسِ أَيِّ شَيْءٍ حَتَّى تَصِلَ الشُّرْطَةُ.
    .reading = Yurjaa ‘adamu lamsi ayyi shay’in hattaa tasila sh-shurtah.
