### Safety: call-taker to caller.

safe-now = 您现在安全吗？

safe-free-to-talk = 您现在能放心说话吗？请回答“是”或“不是”。

safe-person-near =
    { $who ->
        [female] 她还在您附近吗？
        [male] 他还在您附近吗？
       *[other] 那个人还在您附近吗？
    }

safe-weapon =
    { $who ->
        [female] 她有武器吗？
        [male] 他有武器吗？
       *[other] 那个人有武器吗？
    }

safe-can-leave = 您能安全离开吗？
