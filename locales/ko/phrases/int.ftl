### The interpreter to either side.
### .reading follows the Revised Romanization.

int-repeat = 통역사의 부탁입니다. 다시 한번 말씀해 주십시오.
    .back = 翻译的请求：请再说一遍。
    .reading = Tongyeoksaui butagimnida. Dasi hanbeon malsseumhae jusipsio.

int-slower = 통역사의 부탁입니다. 더 천천히 말씀해 주십시오.
    .back = 翻译的请求：请说得再慢一点。
    .reading = Tongyeoksaui butagimnida. Deo cheoncheonhi malsseumhae jusipsio.

int-spell = 통역사의 부탁입니다. 그 이름의 철자를 하나씩 말씀해 주십시오.
    .back = 翻译的请求：请把那个名字一个字母一个字母地念出来。
    .reading = Tongyeoksaui butagimnida. Geu ireumui cheoljareul hanassik malsseumhae jusipsio.
