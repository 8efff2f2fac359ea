### The interpreter to either side.

int-repeat = Zum Dolmetschen: Bitte wiederholen Sie das.
    .back = 为了翻译：请您再说一遍。

int-slower = Zum Dolmetschen: Bitte sprechen Sie langsamer.
    .back = 为了翻译：请您说慢一点。

int-spell = Zum Dolmetschen: Bitte buchstabieren Sie diesen Namen.
    .back = 为了翻译：请您拼出那个名字。
