### The interpreter to either side.
### .spoken is written as it sounds (わ and お for the particles), for a speech engine.

int-repeat = 通訳者からのお願いです。もう一度言ってください。
    .back = 翻译的请求：请再说一遍。
    .spoken = つうやくしゃ からの おねがい です。もういちど いって ください。
    .reading = Tsūyakusha kara no onegai desu. Mō ichido itte kudasai.

int-slower = 通訳者からのお願いです。もっとゆっくり話してください。
    .back = 翻译的请求：请说得再慢一点。
    .spoken = つうやくしゃ からの おねがい です。もっと ゆっくり はなして ください。
    .reading = Tsūyakusha kara no onegai desu. Motto yukkuri hanashite kudasai.

int-spell = 通訳者からのお願いです。そのお名前のつづりを一文字ずつ言ってください。
    .back = 翻译的请求：请把那个名字的拼写一个一个念出来。
    .spoken = つうやくしゃ からの おねがい です。その おなまえの つづりお ひともじ ずつ いって ください。
    .reading = Tsūyakusha kara no onegai desu. Sono onamae no tsuzuri o hitomoji-zutsu itte kudasai.
