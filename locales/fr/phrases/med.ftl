### Medical questions: call-taker to caller. They need clinical approval before use.
### A narrow space stands before a question mark.

med-awake =
    { $who ->
        [caller] Avez-vous l’impression que vous allez vous évanouir ?
        [female] Est-elle consciente ? Peut-elle vous répondre ?
        [male] Est-il conscient ? Peut-il vous répondre ?
        [child] L’enfant est-il conscient ? Réagit-il à votre présence ?
       *[other] La personne est-elle consciente ? Peut-elle vous répondre ?
    }
    .back =
        { $who ->
            [caller] 您觉得自己可能会晕倒吗？
            [female] 她清醒吗？能回答您吗？
            [male] 他清醒吗？能回答您吗？
            [child] 孩子清醒吗？对您有反应吗？
           *[other] 那个人清醒吗？能回答您吗？
        }

med-breathing =
    { $who ->
        [caller] Arrivez-vous à respirer normalement ?
        [female] Respire-t-elle normalement ?
        [male] Respire-t-il normalement ?
        [child] L’enfant respire-t-il normalement ?
       *[other] La personne respire-t-elle normalement ?
    }
    .back =
        { $who ->
            [caller] 您呼吸正常吗？
            [female] 她呼吸正常吗？
            [male] 他呼吸正常吗？
            [child] 孩子呼吸正常吗？
           *[other] 那个人呼吸正常吗？
        }
