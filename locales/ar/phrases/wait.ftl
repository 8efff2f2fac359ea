### While a person waits: call-taker to caller.
### Arabic addresses a person in the polite plural, which is the same for a woman and a man.

wait-hold = يرجى البقاء على الخط. سينضم إليكم شخص يتكلم لغتكم.
    .back = 请不要挂断电话。会说您的语言的人正在接入。
    .spoken = يُرْجَى الْبَقَاءُ عَلَى الْخَطِّ. سَيَنْضَمُّ إِلَيْكُمْ شَخْصٌ يَتَكَلَّمُ لُغَتَكُمْ.
    .reading = Yurjaa l-baqaa’u ‘alaa l-khatt. Sayandammu ilaykum shakhsun yatakallamu lughatakum.

wait-minutes =
    { $minutes ->
        [0] الشرطة تصل الآن.
        [one] من المتوقع أن تصل الشرطة خلال دقيقة واحدة تقريبًا.
        [two] من المتوقع أن تصل الشرطة خلال دقيقتين تقريبًا.
        [few] من المتوقع أن تصل الشرطة خلال { $minutes } دقائق تقريبًا.
        [many] من المتوقع أن تصل الشرطة خلال { $minutes } دقيقة تقريبًا.
       *[other] من المتوقع أن تصل الشرطة خلال { $minutes } دقيقة تقريبًا.
    }
    .back =
        { $minutes ->
            [0] 警察现在正在到达。
           *[other] 警察预计大约{ $minutes }分钟后到达。
        }
    .spoken =
        { $minutes ->
            [0] الشُّرْطَةُ تَصِلُ الْآنَ.
            [one] مِنَ الْمُتَوَقَّعِ أَنْ تَصِلَ الشُّرْطَةُ خِلَالَ دَقِيقَةٍ وَاحِدَةٍ تَقْرِيبًا.
            [two] مِنَ الْمُتَوَقَّعِ أَنْ تَصِلَ الشُّرْطَةُ خِلَالَ دَقِيقَتَيْنِ تَقْرِيبًا.
            [few] مِنَ الْمُتَوَقَّعِ أَنْ تَصِلَ الشُّرْطَةُ خِلَالَ { $minutes } دَقَائِقَ تَقْرِيبًا.
            [many] مِنَ الْمُتَوَقَّعِ أَنْ تَصِلَ الشُّرْطَةُ خِلَالَ { $minutes } دَقِيقَةً تَقْرِيبًا.
           *[other] مِنَ الْمُتَوَقَّعِ أَنْ تَصِلَ الشُّرْطَةُ خِلَالَ { $minutes } دَقِيقَةٍ تَقْرِيبًا.
        }
    .reading =
        { $minutes ->
            [0] Ash-shurtatu tasilu l-aan.
            [one] Mina l-mutawaqqa‘i an tasila sh-shurtatu khilaala daqiiqatin waahidatin taqriiban.
            [two] Mina l-mutawaqqa‘i an tasila sh-shurtatu khilaala daqiiqatayni taqriiban.
            [few] Mina l-mutawaqqa‘i an tasila sh-shurtatu khilaala { $minutes } daqaa’iqa taqriiban.
            [many] Mina l-mutawaqqa‘i an tasila sh-shurtatu khilaala { $minutes } daqiiqatan taqriiban.
           *[other] Mina l-mutawaqqa‘i an tasila sh-shurtatu khilaala { $minutes } daqiiqatin taqriiban.
        }

wait-stay-on-line = يرجى البقاء معي على الخط.
    .back = 请不要挂断电话，继续和我通话。
    .spoken = يُرْجَى الْبَقَاءُ مَعِي عَلَى الْخَطِّ.
    .reading = Yurjaa l-baqaa’u ma‘ii ‘alaa l-khatt.
