### Medical questions: call-taker to caller. They need clinical approval before use.

med-awake =
    { $who ->
        [caller] Haben Sie das Gefühl, dass Sie ohnmächtig werden könnten?
        [female] Ist sie wach? Kann sie Ihnen antworten?
        [male] Ist er wach? Kann er Ihnen antworten?
        [child] Ist das Kind wach? Reagiert das Kind auf Sie?
       *[other] Ist die Person wach? Kann sie Ihnen antworten?
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
        [caller] Können Sie normal atmen?
        [female] Atmet sie normal?
        [male] Atmet er normal?
        [child] Atmet das Kind normal?
       *[other] Atmet die Person normal?
    }
    .back =
        { $who ->
            [caller] 您呼吸正常吗？
            [female] 她呼吸正常吗？
            [male] 他呼吸正常吗？
            [child] 孩子呼吸正常吗？
           *[other] 那个人呼吸正常吗？
        }
