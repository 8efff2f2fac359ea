### Medical questions: call-taker to caller. They need clinical approval before use.

# Variables:
#   $who (caller, female, male, child, other) - the patient
med-awake =
    { $who ->
        [caller] Do you feel that you may faint?
        [female] Is she awake? Can she answer you?
        [male] Is he awake? Can he answer you?
        [child] Is the child awake? Does the child react to you?
       *[other] Is the person awake and able to answer you?
    }
    .back =
        { $who ->
            [caller] 您觉得自己可能会晕倒吗？
            [female] 她清醒吗？能回答您吗？
            [male] 他清醒吗？能回答您吗？
            [child] 孩子清醒吗？对您有反应吗？
           *[other] 那个人清醒吗？能回答您吗？
        }

# Variables:
#   $who (caller, female, male, child, other) - the patient
med-breathing =
    { $who ->
        [caller] Can you breathe normally?
        [female] Is she breathing normally?
        [male] Is he breathing normally?
        [child] Is the child breathing normally?
       *[other] Is the person breathing normally?
    }
    .back =
        { $who ->
            [caller] 您呼吸正常吗？
            [female] 她呼吸正常吗？
            [male] 他呼吸正常吗？
            [child] 孩子呼吸正常吗？
           *[other] 那个人呼吸正常吗？
        }
