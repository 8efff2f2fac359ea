### Safety: call-taker to caller.

safe-now = Sind Sie im Moment in Sicherheit?
    .back = 您现在安全吗？

safe-free-to-talk = Können Sie frei sprechen? Bitte antworten Sie mit Ja oder Nein.
    .back = 您现在能放心说话吗？请回答“是”或“不是”。

safe-person-near =
    { $who ->
        [female] Ist sie noch in Ihrer Nähe?
        [male] Ist er noch in Ihrer Nähe?
       *[other] Ist diese Person noch in Ihrer Nähe?
    }
    .back =
        { $who ->
            [female] 她还在您附近吗？
            [male] 他还在您附近吗？
           *[other] 那个人还在您附近吗？
        }

safe-weapon =
    { $who ->
        [female] Hat sie eine Waffe?
        [male] Hat er eine Waffe?
       *[other] Hat diese Person eine Waffe?
    }
    .back =
        { $who ->
            [female] 她有武器吗？
            [male] 他有武器吗？
           *[other] 那个人有武器吗？
        }

safe-can-leave = Können Sie sicher weggehen?
    .back = 您能安全离开吗？
