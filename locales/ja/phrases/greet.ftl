### Greeting and language: call-taker to caller, or officer to a person.
### .spoken is written as it sounds (わ and お for the particles), for a speech engine.

greet-officer-here = 私は警察官です。今、あなたの言葉を話せる通訳者に電話しています。
    .back = 我是警察。我正在联系会说您的语言的翻译。
    .spoken = わたしわ けいさつかん です。いま、あなたの ことばお はなせる つうやくしゃに でんわ しています。
    .reading = Watashi wa keisatsukan desu. Ima, anata no kotoba o hanaseru tsūyakusha ni denwa shite imasu.

greet-which-language = 何語を話されますか？
    .back = 请问您说哪种语言？
    .spoken = なにごお はなされますか？
    .reading = Nanigo o hanasaremasu ka?

greet-confirm-language =
    { $language ->
        [en] 英語を話せますか？「はい」か「いいえ」でお答えください。
        [fr] フランス語を話せますか？「はい」か「いいえ」でお答えください。
        [ru] ロシア語を話せますか？「はい」か「いいえ」でお答えください。
        [de] ドイツ語を話せますか？「はい」か「いいえ」でお答えください。
        [es] スペイン語を話せますか？「はい」か「いいえ」でお答えください。
        [ja] 日本語を話せますか？「はい」か「いいえ」でお答えください。
        [ko] 韓国語を話せますか？「はい」か「いいえ」でお答えください。
        [ar] アラビア語を話せますか？「はい」か「いいえ」でお答えください。
       *[other] この言葉を話せますか？「はい」か「いいえ」でお答えください。
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
    .spoken =
        { $language ->
            [en] えいごお はなせますか？ はい か いいえ で おこたえください。
            [fr] ふらんすごお はなせますか？ はい か いいえ で おこたえください。
            [ru] ろしあごお はなせますか？ はい か いいえ で おこたえください。
            [de] どいつごお はなせますか？ はい か いいえ で おこたえください。
            [es] すぺいんごお はなせますか？ はい か いいえ で おこたえください。
            [ja] にほんごお はなせますか？ はい か いいえ で おこたえください。
            [ko] かんこくごお はなせますか？ はい か いいえ で おこたえください。
            [ar] あらびあごお はなせますか？ はい か いいえ で おこたえください。
           *[other] この ことばお はなせますか？ はい か いいえ で おこたえください。
        }
    .reading =
        { $language ->
            [en] Eigo o hanasemasu ka? Hai ka iie de okotae kudasai.
            [fr] Furansugo o hanasemasu ka? Hai ka iie de okotae kudasai.
            [ru] Roshiago o hanasemasu ka? Hai ka iie de okotae kudasai.
            [de] Doitsugo o hanasemasu ka? Hai ka iie de okotae kudasai.
            [es] Supeingo o hanasemasu ka? Hai ka iie de okotae kudasai.
            [ja] Nihongo o hanasemasu ka? Hai ka iie de okotae kudasai.
            [ko] Kankokugo o hanasemasu ka? Hai ka iie de okotae kudasai.
            [ar] Arabiago o hanasemasu ka? Hai ka iie de okotae kudasai.
           *[other] Kono kotoba o hanasemasu ka? Hai ka iie de okotae kudasai.
        }

greet-interpreter-coming = 今、通訳者におつなぎしています。電話を切らずにお待ちください。
    .back = 我正在为您接通翻译。请不要挂断电话。
    .spoken = いま、つうやくしゃに おつなぎ しています。でんわお きらずに おまちください。
    .reading = Ima, tsūyakusha ni otsunagi shite imasu. Denwa o kirazu ni omachi kudasai.

greet-wait-seconds = 通訳者はおよそ{ $seconds }秒でつながる見込みです。電話を切らないでください。
    .back = 翻译大约{ $seconds }秒后接入。请不要挂断电话。
    .spoken = つうやくしゃわ およそ { $seconds } びょうで つながる みこみ です。でんわお きらないで ください。
    .reading = Tsūyakusha wa oyoso { $seconds } byō de tsunagaru mikomi desu. Denwa o kiranaide kudasai.

greet-line-quiet = しばらく音が聞こえなくなることがあります。電話はつながったままです。
    .back = 可能会暂时听不到声音。电话仍然接通着。
    .spoken = しばらく おとが きこえなくなる ことが あります。でんわわ つながった まま です。
    .reading = Shibaraku oto ga kikoenakunaru koto ga arimasu. Denwa wa tsunagatta mama desu.

greet-help-can-start = 通訳者がつながる前でも、助けを送り始めることができます。
    .back = 在翻译接入之前，我们就可以开始派人帮助您。
    .spoken = つうやくしゃが つながる まえでも、たすけお おくりはじめる ことが できます。
    .reading = Tsūyakusha ga tsunagaru mae demo, tasuke o okurihajimeru koto ga dekimasu.

greet-yes-no-only = 短い質問をします。「はい」か「いいえ」だけでお答えください。
    .back = 我会问几个简短的问题。请只回答“是”或“不是”。
    .spoken = みじかい しつもんお します。 はい か いいえ だけで おこたえください。
    .reading = Mijikai shitsumon o shimasu. Hai ka iie dake de okotae kudasai.

greet-interpreter-on = 通訳者がつながりました。お話の内容はすべて通訳されます。
    .back = 翻译已经接入。双方说的话都会被翻译。
    .spoken = つうやくしゃが つながりました。おはなしの ないようわ すべて つうやく されます。
    .reading = Tsūyakusha ga tsunagarimashita. Ohanashi no naiyō wa subete tsūyaku saremasu.

greet-short-sentences = 短い文でお話しください。一文ごとに止めて、通訳をお待ちください。
    .back = 请说短句。每说一句停一下，等翻译说完。
    .spoken = みじかい ぶんで おはなしください。いちぶんごとに とめて、つうやくお おまちください。
    .reading = Mijikai bun de ohanashi kudasai. Ichibungoto ni tomete, tsūyaku o omachi kudasai.
