### Safety: call-taker to caller.
### .reading follows BGN/PCGN.

safe-now = Вы сейчас в безопасности?
    .back = 您现在安全吗？
    .reading = Vy seychas v bezopasnosti?

safe-free-to-talk = Вы можете говорить свободно? Пожалуйста, ответьте «да» или «нет».
    .back = 您现在能放心说话吗？请回答“是”或“不是”。
    .reading = Vy mozhete govorit’ svobodno? Pozhaluysta, otvet’te “da” ili “net”.

safe-person-near =
    { $who ->
        [female] Она всё ещё рядом с вами?
        [male] Он всё ещё рядом с вами?
       *[other] Этот человек всё ещё рядом с вами?
    }
    .back =
        { $who ->
            [female] 她还在您附近吗？
            [male] 他还在您附近吗？
           *[other] 那个人还在您附近吗？
        }
    .reading =
        { $who ->
            [female] Ona vsë yeshchë ryadom s vami?
            [male] On vsë yeshchë ryadom s vami?
           *[other] Etot chelovek vsë yeshchë ryadom s vami?
        }

safe-weapon =
    { $who ->
        [female] У неё есть оружие?
        [male] У него есть оружие?
       *[other] У этого человека есть оружие?
    }
    .back =
        { $who ->
            [female] 她有武器吗？
            [male] 他有武器吗？
           *[other] 那个人有武器吗？
        }
    .reading =
        { $who ->
            [female] U neyë yest’ oruzhiye?
            [male] U nego yest’ oruzhiye?
           *[other] U etogo cheloveka yest’ oruzhiye?
        }

safe-can-leave = Вы можете безопасно уйти?
    .back = 您能安全离开吗？
    .reading = Vy mozhete bezopasno uyti?
