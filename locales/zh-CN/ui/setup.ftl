# 首次运行、解锁、启动故障，以及邀请其他席位。

setup-welcome = 设置本席
setup-welcome-text = 一个中心有一台主机。可以在本机设立，也可以凭邀请码加入。
setup-language = 界面语言
setup-host = 在本机设立中心
setup-host-text = 本机保存中心日志，并接纳其他席位。
setup-join = 加入中心
setup-join-text = 中心主机的负责人已给您邀请码。
# Variables:
#   $version (String) - version of the program
setup-version = 版本 { $version }
setup-centre-name = 中心名称
setup-centre-name-hint = 同事平时的叫法，如“北京 110”。
setup-person-name = 您的姓名
setup-desk-label = 本席名称
setup-desk-label-hint = 席位上的标牌，如“接警 12 席”。
setup-role = 岗位
setup-role-call-taker = 接警员
setup-role-interpreter = 译员
setup-role-supervisor = 值班长
setup-skills = 语种与级别
setup-skills-hint = A：各类警情 · B：日常事务 · C：简单事务。至少选一种。
# Variables:
#   $language (String) - a language
setup-skill = { $language }级别
setup-skill-none = 无
setup-passphrase = 口令
setup-passphrase-again = 再输一次口令
setup-passphrase-text = 口令保护本机上的记录，任何人都无法找回：忘记口令，本机记录就无法读取。
setup-passphrase-hint = 至少 8 个字符。
setup-passphrase-differs = 两次输入不一致。
setup-invitation = 邀请码
setup-invitation-hint = 从“yiqiao1.”到末尾完整粘贴，换行不影响。
setup-invitation-here = 目前邀请码只用于与中心同一台机器上的席位。
setup-field-empty = 请填写此项。
# Variables:
#   $limit (Number) - most characters allowed
setup-field-long = 最多 { $limit } 个字符。
setup-skills-empty = 请至少为一种语言选择级别。
setup-host-do = 设立中心
setup-join-do = 加入中心
setup-working = 正在设置…
setup-unlock-title = 打开本席
setup-unlock-text = 本机记录已加密。请输入首次设置时的口令。
setup-unlock-do = 打开
setup-unlocking = 正在打开…
setup-fault-title = 本席无法启动
setup-fault-set-aside = 损坏的文件已原样移到：
setup-fault-afresh = 重新取回记录
setup-fault-afresh-text = 从空记录开始，向中心取回本席可见的全部内容。本席写下但尚未发出的内容只在上述文件中。
setup-fault-working = 正在取回…
setup-fault-retry-text = 程序没有回应。请再试一次；如仍不行，请重新启动。
setup-invite = 邀请席位
setup-invite-text = 为一位同事的席位生成邀请码。
setup-invite-note = 目前用于本机上的席位；其他机器上的席位将在后续版本支持。
setup-invite-person = 谁坐这个席位
setup-invite-desk = 席位名称
setup-invite-do = 生成邀请码
setup-invite-working = 正在生成…
# Variables:
#   $desk (String) - label of the desk
setup-invite-done = { $desk }的邀请码
setup-invite-hand-over = 请转交以下文字。一份邀请码接纳一个席位，请勿给其他人看。
setup-invite-text-label = 邀请码
setup-fingerprint = 中心指纹
setup-fingerprint-hint = 请在另一席位口头核对。
setup-invite-another = 再邀请一席
setup-keys = 设置
