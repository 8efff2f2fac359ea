# 当前可用按键一览，以及因语言而异的键名。

keyboard-sheet-title = 当前可用按键
keyboard-sheet-hint = 单键仅在光标不在输入框时有效。
keyboard-sheet-empty = 当前没有可用按键。
keyboard-scope-all = 全局
keyboard-palette = 搜索或执行命令
keyboard-sheet = 按键一览
keyboard-close = 关闭或停止
keyboard-space = 空格
