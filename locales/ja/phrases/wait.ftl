### While a person waits: call-taker to caller.
### .spoken is written as it sounds (わ and お for the particles), for a speech engine.

wait-hold = 電話を切らずにお待ちください。あなたの言葉を話せる人が、まもなく出ます。
    .back = 请不要挂断电话。会说您的语言的人马上就来接听。
    .spoken = でんわお きらずに おまちください。あなたの ことばお はなせる ひとが、まもなく でます。
    .reading = Denwa o kirazu ni omachi kudasai. Anata no kotoba o hanaseru hito ga, mamonaku demasu.

wait-minutes =
    { $minutes ->
        [0] 警察官が今、到着しています。
       *[other] 警察官はおよそ{ $minutes }分で到着する見込みです。
    }
    .back =
        { $minutes ->
            [0] 警察现在正在到达。
           *[other] 警察预计大约{ $minutes }分钟后到达。
        }
    .spoken =
        { $minutes ->
            [0] けいさつかんが いま、とうちゃく しています。
           *[other] けいさつかんわ およそ { $minutes } ふんで とうちゃく する みこみ です。
        }
    .reading =
        { $minutes ->
            [0] Keisatsukan ga ima, tōchaku shite imasu.
           *[other] Keisatsukan wa oyoso { $minutes } fun de tōchaku suru mikomi desu.
        }

wait-stay-on-line = 電話を切らずに、このままお話しください。
    .back = 请不要挂断电话，就这样继续说。
    .spoken = でんわお きらずに、このまま おはなしください。
    .reading = Denwa o kirazu ni, kono mama ohanashi kudasai.
