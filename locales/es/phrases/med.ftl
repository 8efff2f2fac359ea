### Medical questions: call-taker to caller. They need clinical approval before use.

med-awake =
    { $who ->
        [caller] ¿Siente que puede desmayarse?
        [female] ¿Está ella consciente? ¿Puede responderle?
        [male] ¿Está él consciente? ¿Puede responderle?
        [child] ¿El menor está consciente? ¿Reacciona cuando usted le habla?
       *[other] ¿La persona está consciente? ¿Puede responderle?
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
        [caller] ¿Puede respirar con normalidad?
        [female] ¿Ella respira con normalidad?
        [male] ¿Él respira con normalidad?
        [child] ¿El menor respira con normalidad?
       *[other] ¿La persona respira con normalidad?
    }
    .back =
        { $who ->
            [caller] 您呼吸正常吗？
            [female] 她呼吸正常吗？
            [male] 他呼吸正常吗？
            [child] 孩子呼吸正常吗？
           *[other] 那个人呼吸正常吗？
        }
