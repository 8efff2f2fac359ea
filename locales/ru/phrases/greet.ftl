### Greeting and language: call-taker to caller, or officer to a person.
### .reading follows BGN/PCGN.

greet-officer-here = Я из полиции. Я звоню переводчику, который говорит на вашем языке.
    .back = 我是警察。我正在联系会说您的语言的翻译。
    .reading = Ya iz politsii. Ya zvonyu perevodchiku, kotoryy govorit na vashem yazyke.

greet-which-language = На каком языке вы говорите?
    .back = 请问您说哪种语言？
    .reading = Na kakom yazyke vy govorite?

greet-confirm-language =
    { $language ->
        [en] Вы говорите по-английски? Пожалуйста, ответьте «да» или «нет».
        [fr] Вы говорите по-французски? Пожалуйста, ответьте «да» или «нет».
        [ru] Вы говорите по-русски? Пожалуйста, ответьте «да» или «нет».
        [de] Вы говорите по-немецки? Пожалуйста, ответьте «да» или «нет».
        [es] Вы говорите по-испански? Пожалуйста, ответьте «да» или «нет».
        [ja] Вы говорите по-японски? Пожалуйста, ответьте «да» или «нет».
        [ko] Вы говорите по-корейски? Пожалуйста, ответьте «да» или «нет».
        [ar] Вы говорите по-арабски? Пожалуйста, ответьте «да» или «нет».
       *[other] Вы говорите на этом языке? Пожалуйста, ответьте «да» или «нет».
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
            [en] Vy govorite po-angliyski? Pozhaluysta, otvet’te “da” ili “net”.
            [fr] Vy govorite po-frantsuzski? Pozhaluysta, otvet’te “da” ili “net”.
            [ru] Vy govorite po-russki? Pozhaluysta, otvet’te “da” ili “net”.
            [de] Vy govorite po-nemetski? Pozhaluysta, otvet’te “da” ili “net”.
            [es] Vy govorite po-ispanski? Pozhaluysta, otvet’te “da” ili “net”.
            [ja] Vy govorite po-yaponski? Pozhaluysta, otvet’te “da” ili “net”.
            [ko] Vy govorite po-koreyski? Pozhaluysta, otvet’te “da” ili “net”.
            [ar] Vy govorite po-arabski? Pozhaluysta, otvet’te “da” ili “net”.
           *[other] Vy govorite na etom yazyke? Pozhaluysta, otvet’te “da” ili “net”.
        }

greet-interpreter-coming = Я соединяю вас с переводчиком. Пожалуйста, оставайтесь на линии.
    .back = 我正在为您接通翻译。请不要挂断电话。
    .reading = Ya soyedinyayu vas s perevodchikom. Pozhaluysta, ostavaytes’ na linii.

greet-wait-seconds =
    { $seconds ->
        [one] Переводчик подключится примерно через { $seconds } секунду. Пожалуйста, не кладите трубку.
        [few] Переводчик подключится примерно через { $seconds } секунды. Пожалуйста, не кладите трубку.
        [many] Переводчик подключится примерно через { $seconds } секунд. Пожалуйста, не кладите трубку.
       *[other] Переводчик подключится примерно через { $seconds } секунды. Пожалуйста, не кладите трубку.
    }
    .back = 翻译大约{ $seconds }秒后接入。请不要挂断电话。
    .reading =
        { $seconds ->
            [one] Perevodchik podklyuchitsya primerno cherez { $seconds } sekundu. Pozhaluysta, ne kladite trubku.
            [few] Perevodchik podklyuchitsya primerno cherez { $seconds } sekundy. Pozhaluysta, ne kladite trubku.
            [many] Perevodchik podklyuchitsya primerno cherez { $seconds } sekund. Pozhaluysta, ne kladite trubku.
           *[other] Perevodchik podklyuchitsya primerno cherez { $seconds } sekundy. Pozhaluysta, ne kladite trubku.
        }

greet-line-quiet = На линии может ненадолго стать тихо. Мы по-прежнему здесь.
    .back = 线路可能会暂时没有声音。我们一直都在。
    .reading = Na linii mozhet nenadolgo stat’ tikho. My po-prezhnemu zdes’.

greet-help-can-start = Мы можем начать отправку помощи ещё до подключения переводчика.
    .back = 在翻译接入之前，我们就可以开始派人帮助您。
    .reading = My mozhem nachat’ otpravku pomoshchi yeshchë do podklyucheniya perevodchika.

greet-yes-no-only = Я буду задавать короткие вопросы. Пожалуйста, отвечайте только «да» или «нет».
    .back = 我会问几个简短的问题。请只回答“是”或“不是”。
    .reading = Ya budu zadavat’ korotkiye voprosy. Pozhaluysta, otvechayte tol’ko “da” ili “net”.

greet-interpreter-on = Переводчик на линии. Всё сказанное будет переведено.
    .back = 翻译已经接入。双方说的话都会被翻译。
    .reading = Perevodchik na linii. Vsë skazannoye budet perevedeno.

greet-short-sentences = Пожалуйста, говорите короткими фразами и делайте паузу для перевода.
    .back = 请说短句，并停一下，以便翻译。
    .reading = Pozhaluysta, govorite korotkimi frazami i delayte pauzu dlya perevoda.
