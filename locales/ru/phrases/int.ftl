### The interpreter to either side.
### .reading follows BGN/PCGN.

int-repeat = Переводчик просит вас повторить.
    .back = 翻译请您把刚才的话再说一遍。
    .reading = Perevodchik prosit vas povtorit’.

int-slower = Переводчик просит вас говорить медленнее.
    .back = 翻译请您说慢一点。
    .reading = Perevodchik prosit vas govorit’ medlenneye.

int-spell = Переводчик просит вас назвать это имя по буквам.
    .back = 翻译请您拼出那个名字。
    .reading = Perevodchik prosit vas nazvat’ eto imya po bukvam.
