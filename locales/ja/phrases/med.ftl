### Medical questions: call-taker to caller. They need clinical approval before use.
### .spoken is written as it sounds (わ and お for the particles), for a speech engine.

med-awake =
    { $who ->
        [caller] 気を失いそうな感じがしますか？
        [female] その女性は意識がありますか？返事ができますか？
        [male] その男性は意識がありますか？返事ができますか？
        [child] お子さんは意識がありますか？声をかけると反応しますか？
       *[other] その人は意識がありますか？返事ができますか？
    }
    .back =
        { $who ->
            [caller] 您觉得自己可能会晕倒吗？
            [female] 她清醒吗？能回答您吗？
            [male] 他清醒吗？能回答您吗？
            [child] 孩子清醒吗？对您有反应吗？
           *[other] 那个人清醒吗？能回答您吗？
        }
    .spoken =
        { $who ->
            [caller] きお うしないそうな かんじが しますか？
            [female] その じょせいわ いしきが ありますか？ へんじが できますか？
            [male] その だんせいわ いしきが ありますか？ へんじが できますか？
            [child] おこさんわ いしきが ありますか？ こえお かけると はんのう しますか？
           *[other] その ひとわ いしきが ありますか？ へんじが できますか？
        }
    .reading =
        { $who ->
            [caller] Ki o ushinaisō na kanji ga shimasu ka?
            [female] Sono josei wa ishiki ga arimasu ka? Henji ga dekimasu ka?
            [male] Sono dansei wa ishiki ga arimasu ka? Henji ga dekimasu ka?
            [child] Okosan wa ishiki ga arimasu ka? Koe o kakeru to hannō shimasu ka?
           *[other] Sono hito wa ishiki ga arimasu ka? Henji ga dekimasu ka?
        }

med-breathing =
    { $who ->
        [caller] 普通に息ができますか？
        [female] その女性は普通に息をしていますか？
        [male] その男性は普通に息をしていますか？
        [child] お子さんは普通に息をしていますか？
       *[other] その人は普通に息をしていますか？
    }
    .back =
        { $who ->
            [caller] 您呼吸正常吗？
            [female] 她呼吸正常吗？
            [male] 他呼吸正常吗？
            [child] 孩子呼吸正常吗？
           *[other] 那个人呼吸正常吗？
        }
    .spoken =
        { $who ->
            [caller] ふつうに いきが できますか？
            [female] その じょせいわ ふつうに いきお して いますか？
            [male] その だんせいわ ふつうに いきお して いますか？
            [child] おこさんわ ふつうに いきお して いますか？
           *[other] その ひとわ ふつうに いきお して いますか？
        }
    .reading =
        { $who ->
            [caller] Futsū ni iki ga dekimasu ka?
            [female] Sono josei wa futsū ni iki o shite imasu ka?
            [male] Sono dansei wa futsū ni iki o shite imasu ka?
            [child] Okosan wa futsū ni iki o shite imasu ka?
           *[other] Sono hito wa futsū ni iki o shite imasu ka?
        }
