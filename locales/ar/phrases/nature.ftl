### What happened: call-taker to caller.
### Arabic addresses a person in the polite plural, which is the same for a woman and a man.

nature-what = ماذا حدث؟
    .back = 发生了什么事？
    .spoken = مَاذَا حَدَثَ؟
    .reading = Maadhaa hadath?

nature-service = هل تحتاجون إلى الشرطة أم الإطفاء أم الإسعاف؟
    .back = 您需要警察、消防还是救护车？
    .spoken = هَلْ تَحْتَاجُونَ إِلَى الشُّرْطَةِ أَمِ الْإِطْفَاءِ أَمِ الْإِسْعَافِ؟
    .reading = Hal tahtaajuuna ilaa sh-shurtati ami l-itfaa’i ami l-is‘aaf?

nature-now = هل يحدث ذلك الآن؟
    .back = 事情现在还在发生吗？
    .spoken = هَلْ يَحْدُثُ ذَلِكَ الْآنَ؟
    .reading = Hal yahduthu dhaalika l-aan?

nature-hurt-count = كم عدد المصابين؟
    .back = 有几个人受伤？
    .spoken = كَمْ عَدَدُ الْمُصَابِينَ؟
    .reading = Kam ‘adadu l-musaabiin?

nature-hurt-readback =
    { $count ->
        [0] لا يوجد مصابون. هل هذا صحيح؟
        [one] يوجد مصاب واحد. هل هذا صحيح؟
        [two] يوجد مصابان اثنان. هل هذا صحيح؟
        [few] يوجد { $count } مصابين. هل هذا صحيح؟
        [many] يوجد { $count } مصابًا. هل هذا صحيح؟
       *[other] يوجد { $count } مصاب. هل هذا صحيح؟
    }
    .back =
        { $count ->
            [0] 没有人受伤。对吗？
           *[other] 有{ $count }人受伤。对吗？
        }
    .spoken =
        { $count ->
            [0] لَا يُوجَدُ مُصَابُونَ. هَلْ هَذَا صَحِيحٌ؟
            [one] يُوجَدُ مُصَابٌ وَاحِدٌ. هَلْ هَذَا صَحِيحٌ؟
            [two] يُوجَدُ مُصَابَانِ اثْنَانِ. هَلْ هَذَا صَحِيحٌ؟
            [few] يُوجَدُ { $count } مُصَابِينَ. هَلْ هَذَا صَحِيحٌ؟
            [many] يُوجَدُ { $count } مُصَابًا. هَلْ هَذَا صَحِيحٌ؟
           *[other] يُوجَدُ { $count } مُصَابٍ. هَلْ هَذَا صَحِيحٌ؟
        }
    .reading =
        { $count ->
            [0] Laa yuujadu musaabuun. Hal haadhaa sahiih?
            [one] Yuujadu musaabun waahid. Hal haadhaa sahiih?
            [two] Yuujadu musaabaani thnaan. Hal haadhaa sahiih?
            [few] Yuujadu { $count } musaabiin. Hal haadhaa sahiih?
            [many] Yuujadu { $count } musaaban. Hal haadhaa sahiih?
           *[other] Yuujadu { $count } musaab. Hal haadhaa sahiih?
        }
