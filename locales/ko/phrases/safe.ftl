### Safety: call-taker to caller.
### .reading follows the Revised Romanization.

safe-now = 지금 안전하십니까?
    .back = 您现在安全吗？
    .reading = Jigeum anjeonhasimnikka?

safe-free-to-talk = 지금 자유롭게 말씀하실 수 있습니까? 예 또는 아니요로 대답해 주십시오.
    .back = 您现在能放心说话吗？请回答“是”或“不是”。
    .reading = Jigeum jayuropge malsseumhasil su itseumnikka? Ye ttoneun aniyoro daedapae jusipsio.

safe-person-near =
    { $who ->
        [female] 그 여자가 아직 가까이에 있습니까?
        [male] 그 남자가 아직 가까이에 있습니까?
       *[other] 그 사람이 아직 가까이에 있습니까?
    }
    .back =
        { $who ->
            [female] 她还在您附近吗？
            [male] 他还在您附近吗？
           *[other] 那个人还在您附近吗？
        }
    .reading =
        { $who ->
            [female] Geu yeojaga ajik gakkaie itseumnikka?
            [male] Geu namjaga ajik gakkaie itseumnikka?
           *[other] Geu sarami ajik gakkaie itseumnikka?
        }

safe-weapon =
    { $who ->
        [female] 그 여자가 무기를 가지고 있습니까?
        [male] 그 남자가 무기를 가지고 있습니까?
       *[other] 그 사람이 무기를 가지고 있습니까?
    }
    .back =
        { $who ->
            [female] 她有武器吗？
            [male] 他有武器吗？
           *[other] 那个人有武器吗？
        }
    .reading =
        { $who ->
            [female] Geu yeojaga mugireul gajigo itseumnikka?
            [male] Geu namjaga mugireul gajigo itseumnikka?
           *[other] Geu sarami mugireul gajigo itseumnikka?
        }

safe-can-leave = 안전하게 그곳을 떠나실 수 있습니까?
    .back = 您能安全离开吗？
    .reading = Anjeonhage geugoseul tteonasil su itseumnikka?
