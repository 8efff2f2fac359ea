### What happened: call-taker to caller.
### .spoken is written as it sounds (わ and お for the particles), for a speech engine.

nature-what = 何がありましたか？
    .back = 发生了什么事？
    .spoken = なにが ありましたか？
    .reading = Nani ga arimashita ka?

nature-service = 警察、消防、救急車のうち、どれが必要ですか？
    .back = 您需要警察、消防还是救护车？
    .spoken = けいさつ、しょうぼう、きゅうきゅうしゃの うち、どれが ひつよう ですか？
    .reading = Keisatsu, shōbō, kyūkyūsha no uchi, dore ga hitsuyō desu ka?

nature-now = それは今も続いていますか？
    .back = 那件事现在还在继续吗？
    .spoken = それわ いまも つづいて いますか？
    .reading = Sore wa ima mo tsuzuite imasu ka?

nature-hurt-count = けがをした人は何人ですか？
    .back = 有几个人受伤？
    .spoken = けがお した ひとわ なんにん ですか？
    .reading = Kega o shita hito wa nannin desu ka?

nature-hurt-readback =
    { $count ->
        [0] けがをした人はいません。合っていますか？
       *[other] けがをした人は{ $count }人です。合っていますか？
    }
    .back =
        { $count ->
            [0] 没有人受伤。对吗？
           *[other] 有{ $count }人受伤。对吗？
        }
    .spoken =
        { $count ->
            [0] けがお した ひとわ いません。あって いますか？
            [1] けがお した ひとわ ひとり です。あって いますか？
            [2] けがお した ひとわ ふたり です。あって いますか？
           *[other] けがお した ひとわ { $count } にん です。あって いますか？
        }
    .reading =
        { $count ->
            [0] Kega o shita hito wa imasen. Atte imasu ka?
            [1] Kega o shita hito wa hitori desu. Atte imasu ka?
            [2] Kega o shita hito wa futari desu. Atte imasu ka?
           *[other] Kega o shita hito wa { $count } nin desu. Atte imasu ka?
        }
