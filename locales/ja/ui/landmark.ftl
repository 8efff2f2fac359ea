# 通報者がよく挙げる目標物。押すと場所に入ります。

landmark-capital-airport = 首都空港
landmark-daxing-airport = 大興空港
landmark-beijing-station = 北京駅
landmark-west-station = 北京西駅
landmark-wangfujing = 王府井
landmark-summer-palace = 頤和園
landmark-badaling = 八達嶺
