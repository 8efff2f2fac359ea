# 报警人常说的地标，写入位置栏。

landmark-capital-airport = 首都机场
landmark-daxing-airport = 大兴机场
landmark-beijing-station = 北京站
landmark-west-station = 北京西站
landmark-wangfujing = 王府井
landmark-summer-palace = 颐和园
landmark-badaling = 八达岭
