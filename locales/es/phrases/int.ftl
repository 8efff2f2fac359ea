### The interpreter to either side.

int-repeat = El intérprete le pide que lo repita.
    .back = 翻译请您把刚才的话再说一遍。

int-slower = El intérprete le pide que hable más despacio.
    .back = 翻译请您说慢一点。

int-spell = El intérprete le pide que deletree ese nombre.
    .back = 翻译请您拼出那个名字。
