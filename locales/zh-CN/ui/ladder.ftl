# 等候译员时告知接警员的内容，以及此时可以做什么。

ladder-scope = 等候译员
ladder-rings = 正在呼叫
# Variables:
#   $position (Number) - place in the queue, from 1
ladder-place = 排队第 { $position } 位
# Variables:
#   $time (String) - expected time, 00:00
ladder-expect = 预计约 { $time }
ladder-none-on-shift = 该语种无人在岗
ladder-no-estimate = 暂无预计
# Variables:
#   $name (String) - who is rung next
ladder-next-rings = 先接者接入；之后呼叫 { $name }。
ladder-next-rings-last = 先接者接入；目前没有下一位可呼叫。
ladder-next-yield = 已请另一席让出译员；对方同意即接入本会话。
# Variables:
#   $count (Number) - on-call people who can be rung
ladder-next-on-call = 可呼叫的备勤译员：{ $count } 人，系统自动呼叫。
ladder-next-nobody = 目前无人可呼叫。请用短语继续，或选下方一步；有人上岗即自动呼叫。
ladder-next-gave = 译员已让给危及生命的警情。请用短语继续；本会话保留原有位次，自动呼叫。
ladder-next-queue = 请先用短语，保持排队；下一位空闲译员自动呼叫。
ladder-next-finding = 有译员空闲，即将呼叫。
ladder-next-partner = 请拨打上方外线；对方译员接入前，这里继续寻找。
ladder-next-offline = 与中心断线期间不呼叫译员。短语可用，可手工拨打外线；排队位次保留。
ladder-stay = 先用短语、保持排队，或：
# Variables:
#   $languages (String) - pivot languages, best first
ladder-relay = 经{ $languages }转译
ladder-relay-ready = 可立即开始
ladder-relay-not-ready = 需等人空闲
ladder-offline = 离线，无法呼叫
ladder-outside = 外线口译
