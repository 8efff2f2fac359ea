### Safety: call-taker to caller.
### A narrow space stands before a question mark.

safe-now = Êtes-vous en sécurité en ce moment ?
    .back = 您现在安全吗？

safe-free-to-talk = Pouvez-vous parler librement ? Répondez par oui ou par non, s’il vous plaît.
    .back = 您现在能放心说话吗？请回答“是”或“不是”。

safe-person-near =
    { $who ->
        [female] Est-elle toujours près de vous ?
        [male] Est-il toujours près de vous ?
       *[other] Cette personne est-elle toujours près de vous ?
    }
    .back =
        { $who ->
            [female] 她还在您附近吗？
            [male] 他还在您附近吗？
           *[other] 那个人还在您附近吗？
        }

safe-weapon =
    { $who ->
        [female] A-t-elle une arme ?
        [male] A-t-il une arme ?
       *[other] Cette personne a-t-elle une arme ?
    }
    .back =
        { $who ->
            [female] 她有武器吗？
            [male] 他有武器吗？
           *[other] 那个人有武器吗？
        }

safe-can-leave = Pouvez-vous partir sans danger ?
    .back = 您能安全离开吗？
