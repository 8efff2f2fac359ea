# Les 16 districts de Pékin et Yizhuang. Les ids figurent au dossier et ne changent jamais.

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
