### The interpreter to either side.

int-repeat = The interpreter asks you to repeat that.
    .back = 翻译请您把刚才的话再说一遍。

int-slower = The interpreter asks you to speak more slowly.
    .back = 翻译请您说慢一点。

int-spell = The interpreter asks you to spell that name.
    .back = 翻译请您拼出那个名字。
