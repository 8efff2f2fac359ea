### The interpreter to either side.

int-repeat = 翻译请您把刚才的话再说一遍。

int-slower = 翻译请您说慢一点。

int-spell = 翻译请您拼出那个名字。
