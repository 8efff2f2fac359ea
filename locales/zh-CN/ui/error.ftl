# 发生了什么、什么仍可用、按什么键。编号为 error-<code>，code 来自调用、中心或连接。

error-unknown = 操作没有成功。您写的内容还在，请再试一次。
# Variables:
#   $reference (String) - number to quote when reporting
error-reference = 编号 { $reference }

## 中心或本席没有接受这项操作，未作任何改动。

error-unknown-session = 这次会话已关闭，或本机没有它的记录。其他会话照常；请从列表重新打开。
error-duplicate-session = 这次会话已经存在，没有丢失内容。请在已打开的会话中继续。
error-not-yours = 您不在这次会话中，所以没有改动。您自己的会话照常；请联系主办席位。
error-wrong-role = 您的岗位不能这样做，所以没有改动。您的界面照常可用；请联系值班长。
error-wrong-state = 会话已进入下一步，这项操作不再适用。记录完好；请看清当前状态后再选。
error-offer-over = 这次振铃已结束：有人已接，或已取消。您可以接下一次，无需操作。
error-unknown-turn = 记录里没有这一句，其余内容完好。请重新选择要操作的一句。
error-duplicate-turn = 这一句已在记录中，没有丢失。请继续下一句。
error-text-empty = 没有写任何内容，所以没有发出。请写好后按 Enter。
error-text-too-long = 文字超过一条的长度上限。内容还在这里；请复制后分几条发送。
error-unknown-language = 本中心不提供这种语言。其他语种的短语照常；请改选一个语种键。
error-bad-fact = 填写的内容不符合这一栏，原值保留。表中其余内容已保存；请改正这一栏。
error-limit-reached = 这次会话的数量已到上限，不能再添加。已有内容完好；必要时结束后另开一次。
error-nothing-to-change = 内容与现在相同，无需操作。
error-unknown-person = 中心没有登记这位人员或席位。其他人照常；请联系中心主机的负责人。
error-no-relay = 目前无法转译：没有可用的中间语种。排队和短语照常；可试外线。
error-unknown-partner = 该外线已不存在，未拨号。请选择目前列出的外线。
error-not-free = 此人目前不空闲，未呼叫。排队照常；请另选他人。
error-question-over = 该询问已有结果。会话照常进行，无需操作。
error-unknown-alarm = 该告警已解除或不存在。列表显示仍待处理的告警，请从中选择。
error-bad-policy = 策略有误，原策略继续有效。修改已保留；请更正标出的条目。
error-bad-roster = 排班有误：有班次先结束后开始，或同一人班次重叠。原排班不变；请更正后重试。

## 本机程序。

error-not-ready = 本席还没有打开，没有丢失内容。请先输入口令。
error-wrong-passphrase = 口令不对，记录没有改动。请再试一次，注意大小写和输入法。
error-weak-passphrase = 口令太短，尚未设置。请至少用 8 个字符。
error-bad-invitation = 邀请码无法读取：不完整，或不是邀请码。尚未设置；请从“yiqiao1.”到末尾重新完整复制。
error-bad-form = 有一栏未填或过长。您写的内容还在；请填好标出的各栏。
error-store-damaged = 本机的记录文件已损坏。已确认的内容仍在中心；请从中心重新取回记录。
error-journal-damaged = 本机上的中心日志已损坏。各席位自己的记录仍在；日志须从备份恢复。请联系中心负责人。
error-disk-full = 磁盘已满，无法再写入记录。通话可以继续；请清理磁盘后重新启动程序。
error-disk-read-only = 磁盘无法写入。通话可以继续，但不能记录；请检查磁盘和权限后重新启动程序。
error-store-unusable = 记录文件无法打开，文件没有改动。请重新启动程序；如仍不行，请报编号。
error-folder-in-use = 本席的文件夹已在另一个窗口打开。请在那个窗口继续，或关闭它后重新启动。
error-cannot-listen = 中心无法在本机开启端口，可能被其他程序占用。没有丢失内容；请关闭该程序后再试。
error-phrase-unknown = 短语库里没有这句，或它的文件有误。其他短语照常；请改选一句。
error-phrase-argument = 这句短语缺少内容或填写不符，没有显示给对方。请填好后再试。
error-bad-page = 列表无法从这里继续。已显示的内容无误；请从头载入列表。
error-internal = 程序出错并已记录。您写的内容还在，请再试一次；如仍不行，请报编号。

## 中心关闭了连接。

error-unenrolled = 中心没有登记本席，或已取消登记。本机内容仍可查看；请向中心主机的负责人索取新的邀请码。
error-bad-frame = 中心无法读取本席发出的内容。您写的内容存在本机；请重新启动程序，如仍不行请更新。
error-too-large = 本席发出的内容超过中心的上限。您写的内容存在本机；请缩短最后一条。
error-wrong-version = 本席与中心的版本不同。记录仍可查看；请在两边安装同一版本。
error-slow = 本席接收太慢，连接被断开。会自动重连并从断点继续。
error-silent = 中心太久没有收到本席的信号。会自动重连；如一直不行，请检查网络。
error-replaced = 本席在别处又打开了一次，连接已转到那边。请在那边继续，或关闭它后重新启动这里。
error-full = 中心连接的席位已满。短语和记录仍可使用；请告知中心负责人。
error-hub-stopping = 中心正在停止。短语和记录仍可使用，恢复后自动补传。
