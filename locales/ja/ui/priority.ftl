# 4段階の優先度。数字は全言語で共通です。

priority-1 = 人命危険
priority-2 = 至急
priority-3 = 一般
priority-4 = 照会・相談
priority-label = 優先度
