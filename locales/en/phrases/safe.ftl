### Safety: call-taker to caller.

safe-now = Are you safe right now?
    .back = 您现在安全吗？

safe-free-to-talk = Can you talk freely? Please say yes or no.
    .back = 您现在能放心说话吗？请回答“是”或“不是”。

# Variables:
#   $who (female, male, other) - the person who is feared
safe-person-near =
    { $who ->
        [female] Is she still near you?
        [male] Is he still near you?
       *[other] Is that person still near you?
    }
    .back =
        { $who ->
            [female] 她还在您附近吗？
            [male] 他还在您附近吗？
           *[other] 那个人还在您附近吗？
        }

# Variables:
#   $who (female, male, other) - the person who is feared
safe-weapon =
    { $who ->
        [female] Does she have a weapon?
        [male] Does he have a weapon?
       *[other] Does that person have a weapon?
    }
    .back =
        { $who ->
            [female] 她有武器吗？
            [male] 他有武器吗？
           *[other] 那个人有武器吗？
        }

safe-can-leave = Can you leave safely?
    .back = 您能安全离开吗？
