### Place and call-back: call-taker to caller.
### Arabic addresses a person in the polite plural, which is the same for a woman and a man.

loc-where = أين أنتم الآن؟
    .back = 您现在在哪里？
    .spoken = أَيْنَ أَنْتُمُ الْآنَ؟
    .reading = Ayna antumu l-aan?

loc-landmark = أي مبنى كبير أو متجر أو محطة ترون؟
    .back = 您能看到什么大楼、商店或车站？
    .spoken = أَيَّ مَبْنًى كَبِيرٍ أَوْ مَتْجَرٍ أَوْ مَحَطَّةٍ تَرَوْنَ؟
    .reading = Ayya mabnan kabiirin aw matjarin aw mahattatin tarawn?

loc-read-sign = يرجى قراءة لافتة الشارع أو رقم المبنى لي، رمزًا بعد رمز.
    .back = 请把路牌或门牌上的字一个一个念给我听。
    .spoken = يُرْجَى قِرَاءَةُ لَافِتَةِ الشَّارِعِ أَوْ رَقْمِ الْمَبْنَى لِي، رَمْزًا بَعْدَ رَمْزٍ.
    .reading = Yurjaa qiraa’atu laafitati sh-shaari‘i aw raqmi l-mabnaa lii, ramzan ba‘da ramz.

loc-lamp-post = هل يوجد رقم على عمود إنارة قريب منكم؟ يرجى قراءته لي.
    .back = 您附近的灯杆上有编号吗？请念给我听。
    .spoken = هَلْ يُوجَدُ رَقْمٌ عَلَى عَمُودِ إِنَارَةٍ قَرِيبٍ مِنْكُمْ؟ يُرْجَى قِرَاءَتُهُ لِي.
    .reading = Hal yuujadu raqmun ‘alaa ‘amuudi inaaratin qariibin minkum? Yurjaa qiraa’atuhu lii.

loc-readback = العنوان المسجل لدي هو: { $address }. هل هذا صحيح؟
    .back = 我记录的地址是：{ $address }。对吗？
    .spoken = الْعُنْوَانُ الْمُسَجَّلُ لَدَيَّ هُوَ: { $address }. هَلْ هَذَا صَحِيحٌ؟
    .reading = Al-‘unwaanu l-musajjalu ladayya huwa: { $address }. Hal haadhaa sahiih?

loc-same-place = هل الحالة الطارئة في المكان الذي أنتم فيه؟
    .back = 出事的地方就是您现在所在的地方吗？
    .spoken = هَلِ الْحَالَةُ الطَّارِئَةُ فِي الْمَكَانِ الَّذِي أَنْتُمْ فِيهِ؟
    .reading = Hali l-haalatu t-taari’atu fii l-makaani l-ladhii antum fiih?

loc-phone = ما هو رقم هاتفكم؟
    .back = 您的电话号码是多少？
    .spoken = مَا هُوَ رَقْمُ هَاتِفِكُمْ؟
    .reading = Maa huwa raqmu haatifikum?

loc-phone-readback = رقمكم هو: { $phone }. هل هذا صحيح؟
    .back = 您的号码是：{ $phone }。对吗？
    .spoken = رَقْمُكُمْ هُوَ: { $phone }. هَلْ هَذَا صَحِيحٌ؟
    .reading = Raqmukum huwa: { $phone }. Hal haadhaa sahiih?
