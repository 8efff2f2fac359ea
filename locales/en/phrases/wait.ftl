### While a person waits: call-taker to caller.

# Shown and spoken by itself while a person waits for an interpreter.
wait-hold = Please stay on the line. Someone who speaks your language is coming.
    .back = 请不要挂断电话。会说您的语言的人正在接入。

# Variables:
#   $minutes (number 0-240) - the time until officers should arrive; 0 is now
wait-minutes =
    { $minutes ->
        [0] Officers are arriving now.
        [one] Officers should arrive in about one minute.
       *[other] Officers should arrive in about { $minutes } minutes.
    }
    .back =
        { $minutes ->
            [0] 警察现在正在到达。
           *[other] 警察预计大约{ $minutes }分钟后到达。
        }

wait-stay-on-line = Please stay on the line with me.
    .back = 请不要挂断电话，继续和我通话。
