# 四级优先级，数字在各语言中一致。

priority-1 = 紧急
priority-2 = 加急
priority-3 = 一般
priority-4 = 咨询
priority-label = 优先级
