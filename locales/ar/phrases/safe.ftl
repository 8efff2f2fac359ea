### Safety: call-taker to caller.
### Arabic addresses a person in the polite plural, which is the same for a woman and a man.

safe-now = هل أنتم في أمان الآن؟
    .back = 您现在安全吗？
    .spoken = هَلْ أَنْتُمْ فِي أَمَانٍ الْآنَ؟
    .reading = Hal antum fii amaanin al-aan?

safe-free-to-talk = هل يمكنكم الكلام بحرية؟ يرجى الإجابة بنعم أو لا.
    .back = 您现在能放心说话吗？请回答“是”或“不是”。
    .spoken = هَلْ يُمْكِنُكُمُ الْكَلَامُ بِحُرِّيَّةٍ؟ يُرْجَى الْإِجَابَةُ بِنَعَمْ أَوْ لَا.
    .reading = Hal yumkinukumu l-kalaamu bihurriyyah? Yurjaa l-ijaabatu bina‘am aw laa.

safe-person-near =
    { $who ->
        [female] هل ما زالت هي قريبة منكم؟
        [male] هل ما زال هو قريبًا منكم؟
       *[other] هل ما زال هذا الشخص قريبًا منكم؟
    }
    .back =
        { $who ->
            [female] 她还在您附近吗？
            [male] 他还在您附近吗？
           *[other] 那个人还在您附近吗？
        }
    .spoken =
        { $who ->
            [female] هَلْ مَا زَالَتْ هِيَ قَرِيبَةً مِنْكُمْ؟
            [male] هَلْ مَا زَالَ هُوَ قَرِيبًا مِنْكُمْ؟
           *[other] هَلْ مَا زَالَ هَذَا الشَّخْصُ قَرِيبًا مِنْكُمْ؟
        }
    .reading =
        { $who ->
            [female] Hal maa zaalat hiya qariibatan minkum?
            [male] Hal maa zaala huwa qariiban minkum?
           *[other] Hal maa zaala haadhaa sh-shakhsu qariiban minkum?
        }

safe-weapon =
    { $who ->
        [female] هل معها سلاح؟
        [male] هل معه سلاح؟
       *[other] هل مع هذا الشخص سلاح؟
    }
    .back =
        { $who ->
            [female] 她有武器吗？
            [male] 他有武器吗？
           *[other] 那个人有武器吗？
        }
    .spoken =
        { $who ->
            [female] هَلْ مَعَهَا سِلَاحٌ؟
            [male] هَلْ مَعَهُ سِلَاحٌ؟
           *[other] هَلْ مَعَ هَذَا الشَّخْصِ سِلَاحٌ؟
        }
    .reading =
        { $who ->
            [female] Hal ma‘ahaa silaah?
            [male] Hal ma‘ahu silaah?
           *[other] Hal ma‘a haadhaa sh-shakhsi silaah?
        }

safe-can-leave = هل يمكنكم المغادرة بأمان؟
    .back = 您能安全离开吗？
    .spoken = هَلْ يُمْكِنُكُمُ الْمُغَادَرَةُ بِأَمَانٍ؟
    .reading = Hal yumkinukumu l-mughaadaratu bi’amaan?
