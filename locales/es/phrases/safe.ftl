### Safety: call-taker to caller.

safe-now = ¿Está usted a salvo en este momento?
    .back = 您现在安全吗？

safe-free-to-talk = ¿Puede hablar con libertad? Por favor, diga sí o no.
    .back = 您现在能放心说话吗？请回答“是”或“不是”。

safe-person-near =
    { $who ->
        [female] ¿Sigue ella cerca de usted?
        [male] ¿Sigue él cerca de usted?
       *[other] ¿Sigue esa persona cerca de usted?
    }
    .back =
        { $who ->
            [female] 她还在您附近吗？
            [male] 他还在您附近吗？
           *[other] 那个人还在您附近吗？
        }

safe-weapon =
    { $who ->
        [female] ¿Tiene ella un arma?
        [male] ¿Tiene él un arma?
       *[other] ¿Tiene esa persona un arma?
    }
    .back =
        { $who ->
            [female] 她有武器吗？
            [male] 他有武器吗？
           *[other] 那个人有武器吗？
        }

safe-can-leave = ¿Puede irse sin peligro?
    .back = 您能安全离开吗？
