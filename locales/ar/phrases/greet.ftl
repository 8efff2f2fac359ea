### Greeting and language: call-taker to caller, or officer to a person.
### Arabic addresses a person in the polite plural, which is the same for a woman and a man.

greet-officer-here = أنا من الشرطة. أتصل الآن بمترجم يتكلم لغتكم.
    .back = 我是警察。我正在联系会说您的语言的翻译。
    .spoken = أَنَا مِنَ الشُّرْطَةِ. أَتَّصِلُ الْآنَ بِمُتَرْجِمٍ يَتَكَلَّمُ لُغَتَكُمْ.
    .reading = Anaa mina sh-shurtah. Attasilu l-aana bimutarjimin yatakallamu lughatakum.

greet-which-language = أي لغة تتكلمون؟
    .back = 请问您说哪种语言？
    .spoken = أَيَّ لُغَةٍ تَتَكَلَّمُونَ؟
    .reading = Ayya lughatin tatakallamuun?

greet-confirm-language =
    { $language ->
        [en] هل تتكلمون الإنجليزية؟ يرجى الإجابة بنعم أو لا.
        [fr] هل تتكلمون الفرنسية؟ يرجى الإجابة بنعم أو لا.
        [ru] هل تتكلمون الروسية؟ يرجى الإجابة بنعم أو لا.
        [de] هل تتكلمون الألمانية؟ يرجى الإجابة بنعم أو لا.
        [es] هل تتكلمون الإسبانية؟ يرجى الإجابة بنعم أو لا.
        [ja] هل تتكلمون اليابانية؟ يرجى الإجابة بنعم أو لا.
        [ko] هل تتكلمون الكورية؟ يرجى الإجابة بنعم أو لا.
        [ar] هل تتكلمون العربية؟ يرجى الإجابة بنعم أو لا.
       *[other] هل تتكلمون هذه اللغة؟ يرجى الإجابة بنعم أو لا.
    }
    .back =
        { $language ->
            [en] 您说英语吗？请回答“是”或“不是”。
            [fr] 您说法语吗？请回答“是”或“不是”。
            [ru] 您说俄语吗？请回答“是”或“不是”。
            [de] 您说德语吗？请回答“是”或“不是”。
            [es] 您说西班牙语吗？请回答“是”或“不是”。
            [ja] 您说日语吗？请回答“是”或“不是”。
            [ko] 您说韩语吗？请回答“是”或“不是”。
            [ar] 您说阿拉伯语吗？请回答“是”或“不是”。
           *[other] 您说这种语言吗？请回答“是”或“不是”。
        }
    .spoken =
        { $language ->
            [en] هَلْ تَتَكَلَّمُونَ الْإِنْجِلِيزِيَّةَ؟ يُرْجَى الْإِجَابَةُ بِنَعَمْ أَوْ لَا.
            [fr] هَلْ تَتَكَلَّمُونَ الْفَرَنْسِيَّةَ؟ يُرْجَى الْإِجَابَةُ بِنَعَمْ أَوْ لَا.
            [ru] هَلْ تَتَكَلَّمُونَ الرُّوسِيَّةَ؟ يُرْجَى الْإِجَابَةُ بِنَعَمْ أَوْ لَا.
            [de] هَلْ تَتَكَلَّمُونَ الْأَلْمَانِيَّةَ؟ يُرْجَى الْإِجَابَةُ بِنَعَمْ أَوْ لَا.
            [es] هَلْ تَتَكَلَّمُونَ الْإِسْبَانِيَّةَ؟ يُرْجَى الْإِجَابَةُ بِنَعَمْ أَوْ لَا.
            [ja] هَلْ تَتَكَلَّمُونَ الْيَابَانِيَّةَ؟ يُرْجَى الْإِجَابَةُ بِنَعَمْ أَوْ لَا.
            [ko] هَلْ تَتَكَلَّمُونَ الْكُورِيَّةَ؟ يُرْجَى الْإِجَابَةُ بِنَعَمْ أَوْ لَا.
            [ar] هَلْ تَتَكَلَّمُونَ الْعَرَبِيَّةَ؟ يُرْجَى الْإِجَابَةُ بِنَعَمْ أَوْ لَا.
           *[other] هَلْ تَتَكَلَّمُونَ هَذِهِ اللُّغَةَ؟ يُرْجَى الْإِجَابَةُ بِنَعَمْ أَوْ لَا.
        }
    .reading =
        { $language ->
            [en] Hal tatakallamuuna l-injiliiziyyah? Yurjaa l-ijaabatu bina‘am aw laa.
            [fr] Hal tatakallamuuna l-faransiyyah? Yurjaa l-ijaabatu bina‘am aw laa.
            [ru] Hal tatakallamuuna r-ruusiyyah? Yurjaa l-ijaabatu bina‘am aw laa.
            [de] Hal tatakallamuuna l-almaaniyyah? Yurjaa l-ijaabatu bina‘am aw laa.
            [es] Hal tatakallamuuna l-isbaaniyyah? Yurjaa l-ijaabatu bina‘am aw laa.
            [ja] Hal tatakallamuuna l-yaabaaniyyah? Yurjaa l-ijaabatu bina‘am aw laa.
            [ko] Hal tatakallamuuna l-kuuriyyah? Yurjaa l-ijaabatu bina‘am aw laa.
            [ar] Hal tatakallamuuna l-‘arabiyyah? Yurjaa l-ijaabatu bina‘am aw laa.
           *[other] Hal tatakallamuuna haadhihi l-lughah? Yurjaa l-ijaabatu bina‘am aw laa.
        }

greet-interpreter-coming = أقوم الآن بتوصيلكم بمترجم. يرجى البقاء على الخط.
    .back = 我正在为您接通翻译。请不要挂断电话。
    .spoken = أَقُومُ الْآنَ بِتَوْصِيلِكُمْ بِمُتَرْجِمٍ. يُرْجَى الْبَقَاءُ عَلَى الْخَطِّ.
    .reading = Aquumu l-aana bitawsiilikum bimutarjim. Yurjaa l-baqaa’u ‘alaa l-khatt.

greet-wait-seconds =
    { $seconds ->
        [one] من المتوقع أن ينضم المترجم خلال ثانية واحدة تقريبًا. يرجى عدم إغلاق الخط.
        [two] من المتوقع أن ينضم المترجم خلال ثانيتين تقريبًا. يرجى عدم إغلاق الخط.
        [few] من المتوقع أن ينضم المترجم خلال { $seconds } ثوان تقريبًا. يرجى عدم إغلاق الخط.
        [many] من المتوقع أن ينضم المترجم خلال { $seconds } ثانية تقريبًا. يرجى عدم إغلاق الخط.
       *[other] من المتوقع أن ينضم المترجم خلال { $seconds } ثانية تقريبًا. يرجى عدم إغلاق الخط.
    }
    .back = 翻译大约{ $seconds }秒后接入。请不要挂断电话。
    .spoken =
        { $seconds ->
            [one] مِنَ الْمُتَوَقَّعِ أَنْ يَنْضَمَّ الْمُتَرْجِمُ خِلَالَ ثَانِيَةٍ وَاحِدَةٍ تَقْرِيبًا. يُرْجَى عَدَمُ إِغْلَاقِ الْخَطِّ.
            [two] مِنَ الْمُتَوَقَّعِ أَنْ يَنْضَمَّ الْمُتَرْجِمُ خِلَالَ ثَانِيَتَيْنِ تَقْرِيبًا. يُرْجَى عَدَمُ إِغْلَاقِ الْخَطِّ.
            [few] مِنَ الْمُتَوَقَّعِ أَنْ يَنْضَمَّ الْمُتَرْجِمُ خِلَالَ { $seconds } ثَوَانٍ تَقْرِيبًا. يُرْجَى عَدَمُ إِغْلَاقِ الْخَطِّ.
            [many] مِنَ الْمُتَوَقَّعِ أَنْ يَنْضَمَّ الْمُتَرْجِمُ خِلَالَ { $seconds } ثَانِيَةً تَقْرِيبًا. يُرْجَى عَدَمُ إِغْلَاقِ الْخَطِّ.
           *[other] مِنَ الْمُتَوَقَّعِ أَنْ يَنْضَمَّ الْمُتَرْجِمُ خِلَالَ { $seconds } ثَانِيَةٍ تَقْرِيبًا. يُرْجَى عَدَمُ إِغْلَاقِ الْخَطِّ.
        }
    .reading =
        { $seconds ->
            [one] Mina l-mutawaqqa‘i an yandamma l-mutarjimu khilaala thaaniyatin waahidatin taqriiban. Yurjaa ‘adamu ighlaaqi l-khatt.
            [two] Mina l-mutawaqqa‘i an yandamma l-mutarjimu khilaala thaaniyatayni taqriiban. Yurjaa ‘adamu ighlaaqi l-khatt.
            [few] Mina l-mutawaqqa‘i an yandamma l-mutarjimu khilaala { $seconds } thawaanin taqriiban. Yurjaa ‘adamu ighlaaqi l-khatt.
            [many] Mina l-mutawaqqa‘i an yandamma l-mutarjimu khilaala { $seconds } thaaniyatan taqriiban. Yurjaa ‘adamu ighlaaqi l-khatt.
           *[other] Mina l-mutawaqqa‘i an yandamma l-mutarjimu khilaala { $seconds } thaaniyatin taqriiban. Yurjaa ‘adamu ighlaaqi l-khatt.
        }

greet-line-quiet = قد ينقطع الصوت قليلًا. نحن ما زلنا معكم.
    .back = 声音可能会中断一会儿。我们一直和您在一起。
    .spoken = قَدْ يَنْقَطِعُ الصَّوْتُ قَلِيلًا. نَحْنُ مَا زِلْنَا مَعَكُمْ.
    .reading = Qad yanqati‘u s-sawtu qaliilan. Nahnu maa zilnaa ma‘akum.

greet-help-can-start = يمكننا أن نبدأ بإرسال المساعدة قبل انضمام المترجم.
    .back = 在翻译接入之前，我们就可以开始派人帮助您。
    .spoken = يُمْكِنُنَا أَنْ نَبْدَأَ بِإِرْسَالِ الْمُسَاعَدَةِ قَبْلَ انْضِمَامِ الْمُتَرْجِمِ.
    .reading = Yumkinunaa an nabda’a bi’irsaali l-musaa‘adati qabla ndimaami l-mutarjim.

greet-yes-no-only = سأطرح أسئلة قصيرة. يرجى الإجابة بنعم أو لا فقط.
    .back = 我会问几个简短的问题。请只回答“是”或“不是”。
    .spoken = سَأَطْرَحُ أَسْئِلَةً قَصِيرَةً. يُرْجَى الْإِجَابَةُ بِنَعَمْ أَوْ لَا فَقَطْ.
    .reading = Sa’atrahu as’ilatan qasiiratan. Yurjaa l-ijaabatu bina‘am aw laa faqat.

greet-interpreter-on = المترجم معنا على الخط. ستترجم كل كلمة تقال.
    .back = 翻译已经接入。双方说的话都会被翻译。
    .spoken = الْمُتَرْجِمُ مَعَنَا عَلَى الْخَطِّ. سَتُتَرْجَمُ كُلُّ كَلِمَةٍ تُقَالُ.
    .reading = Al-mutarjimu ma‘anaa ‘alaa l-khatt. Satutarjamu kullu kalimatin tuqaal.

greet-short-sentences = يرجى استعمال جمل قصيرة ثم التوقف ليتكلم المترجم.
    .back = 请说短句，说完停一下，让翻译来讲。
    .spoken = يُرْجَى اسْتِعْمَالُ جُمَلٍ قَصِيرَةٍ ثُمَّ التَّوَقُّفُ لِيَتَكَلَّمَ الْمُتَرْجِمُ.
    .reading = Yurjaa sti‘maalu jumalin qasiiratin thumma t-tawaqqufu liyatakallama l-mutarjim.
