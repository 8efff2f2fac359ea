### Medical questions: call-taker to caller. They need clinical approval before use.
### .reading follows BGN/PCGN.

med-awake =
    { $who ->
        [caller] Вам кажется, что вы можете потерять сознание?
        [female] Она в сознании? Может ли она вам ответить?
        [male] Он в сознании? Может ли он вам ответить?
        [child] Ребёнок в сознании? Ребёнок реагирует на вас?
       *[other] Этот человек в сознании и может вам ответить?
    }
    .back =
        { $who ->
            [caller] 您觉得自己可能会晕倒吗？
            [female] 她清醒吗？能回答您吗？
            [male] 他清醒吗？能回答您吗？
            [child] 孩子清醒吗？对您有反应吗？
           *[other] 那个人清醒吗？能回答您吗？
        }
    .reading =
        { $who ->
            [caller] Vam kazhetsya, chto vy mozhete poteryat’ soznaniye?
            [female] Ona v soznanii? Mozhet li ona vam otvetit’?
            [male] On v soznanii? Mozhet li on vam otvetit’?
            [child] Rebënok v soznanii? Rebënok reagiruyet na vas?
           *[other] Etot chelovek v soznanii i mozhet vam otvetit’?
        }

med-breathing =
    { $who ->
        [caller] Вы можете нормально дышать?
        [female] Она дышит нормально?
        [male] Он дышит нормально?
        [child] Ребёнок дышит нормально?
       *[other] Этот человек дышит нормально?
    }
    .back =
        { $who ->
            [caller] 您呼吸正常吗？
            [female] 她呼吸正常吗？
            [male] 他呼吸正常吗？
            [child] 孩子呼吸正常吗？
           *[other] 那个人呼吸正常吗？
        }
    .reading =
        { $who ->
            [caller] Vy mozhete normal’no dyshat’?
            [female] Ona dyshit normal’no?
            [male] On dyshit normal’no?
            [child] Rebënok dyshit normal’no?
           *[other] Etot chelovek dyshit normal’no?
        }
