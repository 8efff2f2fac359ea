# Die 16 Bezirke von Peking und Yizhuang. Die IDs stehen im Protokoll und ändern sich nie.

district-yanqing = Yanqing
district-huairou = Huairou
district-miyun = Miyun
district-mentougou = Mentougou
district-changping = Changping
district-shunyi = Shunyi
district-pinggu = Pinggu
district-shijingshan = Shijingshan
district-haidian = Haidian
district-chaoyang = Chaoyang
district-tongzhou = Tongzhou
district-fangshan = Fangshan
district-xicheng = Xicheng
district-dongcheng = Dongcheng
district-fengtai = Fengtai
district-daxing = Daxing
district-yizhuang = Yizhuang
