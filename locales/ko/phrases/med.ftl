### Medical questions: call-taker to caller. They need clinical approval before use.
### .reading follows the Revised Romanization.

med-awake =
    { $who ->
        [caller] 정신을 잃을 것 같으십니까?
        [female] 그 여자분이 의식이 있습니까? 대답할 수 있습니까?
        [male] 그 남자분이 의식이 있습니까? 대답할 수 있습니까?
        [child] 아이가 의식이 있습니까? 부르면 반응합니까?
       *[other] 그분이 의식이 있습니까? 대답할 수 있습니까?
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
            [caller] Jeongsineul ireul geot gateusimnikka?
            [female] Geu yeojabuni uisigi itseumnikka? Daedapal su itseumnikka?
            [male] Geu namjabuni uisigi itseumnikka? Daedapal su itseumnikka?
            [child] Aiga uisigi itseumnikka? Bureumyeon baneunghamnikka?
           *[other] Geubuni uisigi itseumnikka? Daedapal su itseumnikka?
        }

med-breathing =
    { $who ->
        [caller] 정상적으로 숨을 쉬실 수 있습니까?
        [female] 그 여자분이 정상적으로 숨을 쉽니까?
        [male] 그 남자분이 정상적으로 숨을 쉽니까?
        [child] 아이가 정상적으로 숨을 쉽니까?
       *[other] 그분이 정상적으로 숨을 쉽니까?
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
            [caller] Jeongsangjeogeuro sumeul swisil su itseumnikka?
            [female] Geu yeojabuni jeongsangjeogeuro sumeul swimnikka?
            [male] Geu namjabuni jeongsangjeogeuro sumeul swimnikka?
            [child] Aiga jeongsangjeogeuro sumeul swimnikka?
           *[other] Geubuni jeongsangjeogeuro sumeul swimnikka?
        }
