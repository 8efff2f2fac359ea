### Closing: call-taker to caller.
### .spoken is written as it sounds (わ and お for the particles), for a speech engine.

close-anything-else = ほかに、私たちが知っておくべきことはありますか？
    .back = 还有什么我们必须知道的吗？
    .spoken = ほかに、わたしたちが しって おくべき ことわ ありますか？
    .reading = Hoka ni, watashitachi ga shitte okubeki koto wa arimasu ka?

close-goodbye = もう電話を切っていただいて大丈夫です。失礼いたします。
    .back = 您现在可以挂断电话了。再见。
    .spoken = もう でんわお きって いただいて だいじょうぶ です。しつれい いたします。
    .reading = Mō denwa o kitte itadaite daijōbu desu. Shitsurei itashimasu.
