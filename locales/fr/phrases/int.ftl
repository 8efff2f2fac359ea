### The interpreter to either side.
### A narrow space stands before a question mark.

int-repeat = L’interprète vous demande de répéter.
    .back = 翻译请您把刚才的话再说一遍。

int-slower = L’interprète vous demande de parler plus lentement.
    .back = 翻译请您说慢一点。

int-spell = L’interprète vous demande d’épeler ce nom.
    .back = 翻译请您拼出那个名字。
