### Greeting and language: call-taker to caller, or officer to a person.
### .reading follows the Revised Romanization.

greet-officer-here = 저는 경찰관입니다. 지금 귀하의 언어를 하는 통역사에게 전화하고 있습니다.
    .back = 我是警察。我正在联系会说您的语言的翻译。
    .reading = Jeoneun gyeongchalgwanimnida. Jigeum gwihaui eoneoreul haneun tongyeoksaege jeonhwahago itseumnida.

greet-which-language = 어떤 언어를 하십니까?
    .back = 请问您说哪种语言？
    .reading = Eotteon eoneoreul hasimnikka?

greet-confirm-language =
    { $language ->
        [en] 영어를 하십니까? 예 또는 아니요로 대답해 주십시오.
        [fr] 프랑스어를 하십니까? 예 또는 아니요로 대답해 주십시오.
        [ru] 러시아어를 하십니까? 예 또는 아니요로 대답해 주십시오.
        [de] 독일어를 하십니까? 예 또는 아니요로 대답해 주십시오.
        [es] 스페인어를 하십니까? 예 또는 아니요로 대답해 주십시오.
        [ja] 일본어를 하십니까? 예 또는 아니요로 대답해 주십시오.
        [ko] 한국어를 하십니까? 예 또는 아니요로 대답해 주십시오.
        [ar] 아랍어를 하십니까? 예 또는 아니요로 대답해 주십시오.
       *[other] 이 언어를 하십니까? 예 또는 아니요로 대답해 주십시오.
    }
    .back =
        { $language ->
            [en] 您说英语吗？请回答“是”或“不是”。
            [fr] 您说法语吗？请回答“是”或“不是”。
            [ru] 您说俄语吗？请回答“是”或“不是”。
            [de] 您说德语吗？请回答“是”或“不是”。
            [es] 您说西班牙语吗？请回答“是”或“不是”。
            [ja] 您说日语吗？请回答“是”或“不是”。
            [ko] 您说韩语吗？请回答“是”或“不是”。
            [ar] 您说阿拉伯语吗？请回答“是”或“不是”。
           *[other] 您说这种语言吗？请回答“是”或“不是”。
        }
    .reading =
        { $language ->
            [en] Yeongeoreul hasimnikka? Ye ttoneun aniyoro daedapae jusipsio.
            [fr] Peurangseueoreul hasimnikka? Ye ttoneun aniyoro daedapae jusipsio.
            [ru] Reosiaeoreul hasimnikka? Ye ttoneun aniyoro daedapae jusipsio.
            [de] Dogireoreul hasimnikka? Ye ttoneun aniyoro daedapae jusipsio.
            [es] Seupeineoreul hasimnikka? Ye ttoneun aniyoro daedapae jusipsio.
            [ja] Ilboneoreul hasimnikka? Ye ttoneun aniyoro daedapae jusipsio.
            [ko] Hangugeoreul hasimnikka? Ye ttoneun aniyoro daedapae jusipsio.
            [ar] Arabeoreul hasimnikka? Ye ttoneun aniyoro daedapae jusipsio.
           *[other] I eoneoreul hasimnikka? Ye ttoneun aniyoro daedapae jusipsio.
        }

greet-interpreter-coming = 통역사를 연결하고 있습니다. 전화를 끊지 말아 주십시오.
    .back = 我正在为您接通翻译。请不要挂断电话。
    .reading = Tongyeoksareul yeongyeolhago itseumnida. Jeonhwareul kkeunchi mara jusipsio.

greet-wait-seconds = 통역사가 약 { $seconds }초 후에 연결될 예정입니다. 전화를 끊지 말아 주십시오.
    .back = 翻译大约{ $seconds }秒后接入。请不要挂断电话。
    .reading = Tongyeoksaga yak { $seconds }cho hue yeongyeoldoel yejeongimnida. Jeonhwareul kkeunchi mara jusipsio.

greet-line-quiet = 잠시 소리가 들리지 않을 수 있습니다. 전화는 계속 연결되어 있습니다.
    .back = 可能会暂时听不到声音。电话仍然接通着。
    .reading = Jamsi soriga deulliji aneul su itseumnida. Jeonhwaneun gyesok yeongyeoldoeeo itseumnida.

greet-help-can-start = 통역사가 연결되기 전에도 도움을 보내기 시작할 수 있습니다.
    .back = 在翻译接入之前，我们就可以开始派人帮助您。
    .reading = Tongyeoksaga yeongyeoldoegi jeonedo doumeul bonaegi sijakal su itseumnida.

greet-yes-no-only = 짧은 질문을 하겠습니다. 예 또는 아니요로만 대답해 주십시오.
    .back = 我会问几个简短的问题。请只回答“是”或“不是”。
    .reading = Jjalbeun jilmuneul hagetseumnida. Ye ttoneun aniyoroman daedapae jusipsio.

greet-interpreter-on = 통역사가 연결되었습니다. 모든 말씀이 통역됩니다.
    .back = 翻译已经接入。双方说的话都会被翻译。
    .reading = Tongyeoksaga yeongyeoldoeeotseumnida. Modeun malsseumi tongyeokdoemnida.

greet-short-sentences = 짧은 문장으로 말씀하시고, 통역할 수 있게 잠시 멈춰 주십시오.
    .back = 请说短句，说完停一下，让翻译来讲。
    .reading = Jjalbeun munjangeuro malsseumhasigo, tongyeokal su itge jamsi meomchwo jusipsio.
