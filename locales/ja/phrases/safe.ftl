### Safety: call-taker to caller.
### .spoken is written as it sounds (わ and お for the particles), for a speech engine.

safe-now = 今、安全ですか？
    .back = 您现在安全吗？
    .spoken = いま、あんぜん ですか？
    .reading = Ima, anzen desu ka?

safe-free-to-talk = 今、自由に話せますか？「はい」か「いいえ」でお答えください。
    .back = 您现在能放心说话吗？请回答“是”或“不是”。
    .spoken = いま、じゆうに はなせますか？ はい か いいえ で おこたえください。
    .reading = Ima, jiyū ni hanasemasu ka? Hai ka iie de okotae kudasai.

safe-person-near =
    { $who ->
        [female] その女性はまだ近くにいますか？
        [male] その男性はまだ近くにいますか？
       *[other] その人はまだ近くにいますか？
    }
    .back =
        { $who ->
            [female] 她还在您附近吗？
            [male] 他还在您附近吗？
           *[other] 那个人还在您附近吗？
        }
    .spoken =
        { $who ->
            [female] その じょせいわ まだ ちかくに いますか？
            [male] その だんせいわ まだ ちかくに いますか？
           *[other] その ひとわ まだ ちかくに いますか？
        }
    .reading =
        { $who ->
            [female] Sono josei wa mada chikaku ni imasu ka?
            [male] Sono dansei wa mada chikaku ni imasu ka?
           *[other] Sono hito wa mada chikaku ni imasu ka?
        }

safe-weapon =
    { $who ->
        [female] その女性は武器を持っていますか？
        [male] その男性は武器を持っていますか？
       *[other] その人は武器を持っていますか？
    }
    .back =
        { $who ->
            [female] 她有武器吗？
            [male] 他有武器吗？
           *[other] 那个人有武器吗？
        }
    .spoken =
        { $who ->
            [female] その じょせいわ ぶきお もって いますか？
            [male] その だんせいわ ぶきお もって いますか？
           *[other] その ひとわ ぶきお もって いますか？
        }
    .reading =
        { $who ->
            [female] Sono josei wa buki o motte imasu ka?
            [male] Sono dansei wa buki o motte imasu ka?
           *[other] Sono hito wa buki o motte imasu ka?
        }

safe-can-leave = 安全にその場を離れられますか？
    .back = 您能安全离开吗？
    .spoken = あんぜんに そのばお はなれられますか？
    .reading = Anzen ni sono ba o hanareraremasu ka?
