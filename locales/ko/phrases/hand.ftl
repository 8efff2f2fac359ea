### Hand-off: call-taker to caller.
### .reading follows the Revised Romanization.

hand-interpreter-lost = 통역사와 연결이 끊겼습니다. 다른 통역사를 부르고 있습니다. 기다려 주십시오.
    .back = 和翻译的连线断了。我们正在叫另一位翻译。请等一下。
    .reading = Tongyeoksawa yeongyeori kkeunkyeotseumnida. Dareun tongyeoksareul bureugo itseumnida. Gidaryeo jusipsio.
