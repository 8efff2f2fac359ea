### Medical questions: call-taker to caller. They need clinical approval before use.
### Arabic addresses a person in the polite plural, which is the same for a woman and a man.

med-awake =
    { $who ->
        [caller] هل تشعرون بأنكم قد تفقدون الوعي؟
        [female] هل هي واعية؟ هل يمكنها أن تجيبكم؟
        [male] هل هو واع؟ هل يمكنه أن يجيبكم؟
        [child] هل الطفل واع؟ هل يستجيب لكم؟
       *[other] هل الشخص واع؟ هل يمكنه أن يجيبكم؟
    }
    .back =
        { $who ->
            [caller] 您觉得自己可能会晕倒吗？
            [female] 她清醒吗？能回答您吗？
            [male] 他清醒吗？能回答您吗？
            [child] 孩子清醒吗？对您有反应吗？
           *[other] 那个人清醒吗？能回答您吗？
        }
    .spoken =
        { $who ->
            [caller] هَلْ تَشْعُرُونَ بِأَنَّكُمْ قَدْ تَفْقِدُونَ الْوَعْيَ؟
            [female] هَلْ هِيَ وَاعِيَةٌ؟ هَلْ يُمْكِنُهَا أَنْ تُجِيبَكُمْ؟
            [male] هَلْ هُوَ وَاعٍ؟ هَلْ يُمْكِنُهُ أَنْ يُجِيبَكُمْ؟
            [child] هَلِ الطِّفْلُ وَاعٍ؟ هَلْ يَسْتَجِيبُ لَكُمْ؟
           *[other] هَلِ الشَّخْصُ وَاعٍ؟ هَلْ يُمْكِنُهُ أَنْ يُجِيبَكُمْ؟
        }
    .reading =
        { $who ->
            [caller] Hal tash‘uruuna bi’annakum qad tafqiduuna l-wa‘y?
            [female] Hal hiya waa‘iyah? Hal yumkinuhaa an tujiibakum?
            [male] Hal huwa waa‘? Hal yumkinuhu an yujiibakum?
            [child] Hali t-tiflu waa‘? Hal yastajiibu lakum?
           *[other] Hali sh-shakhsu waa‘? Hal yumkinuhu an yujiibakum?
        }

med-breathing =
    { $who ->
        [caller] هل يمكنكم التنفس بشكل طبيعي؟
        [female] هل تتنفس هي بشكل طبيعي؟
        [male] هل يتنفس هو بشكل طبيعي؟
        [child] هل يتنفس الطفل بشكل طبيعي؟
       *[other] هل يتنفس الشخص بشكل طبيعي؟
    }
    .back =
        { $who ->
            [caller] 您呼吸正常吗？
            [female] 她呼吸正常吗？
            [male] 他呼吸正常吗？
            [child] 孩子呼吸正常吗？
           *[other] 那个人呼吸正常吗？
        }
    .spoken =
        { $who ->
            [caller] هَلْ يُمْكِنُكُمُ التَّنَفُّسُ بِشَكْلٍ طَبِيعِيٍّ؟
            [female] هَلْ تَتَنَفَّسُ هِيَ بِشَكْلٍ طَبِيعِيٍّ؟
            [male] هَلْ يَتَنَفَّسُ هُوَ بِشَكْلٍ طَبِيعِيٍّ؟
            [child] هَلْ يَتَنَفَّسُ الطِّفْلُ بِشَكْلٍ طَبِيعِيٍّ؟
           *[other] هَلْ يَتَنَفَّسُ الشَّخْصُ بِشَكْلٍ طَبِيعِيٍّ؟
        }
    .reading =
        { $who ->
            [caller] Hal yumkinukumu t-tanaffusu bishaklin tabii‘iyy?
            [female] Hal tatanaffasu hiya bishaklin tabii‘iyy?
            [male] Hal yatanaffasu huwa bishaklin tabii‘iyy?
            [child] Hal yatanaffasu t-tiflu bishaklin tabii‘iyy?
           *[other] Hal yatanaffasu sh-shakhsu bishaklin tabii‘iyy?
        }
