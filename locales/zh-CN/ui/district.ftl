# 北京 16 区与亦庄。编号写入警单，不改。

district-yanqing = 延庆
district-huairou = 怀柔
district-miyun = 密云
district-mentougou = 门头沟
district-changping = 昌平
district-shunyi = 顺义
district-pinggu = 平谷
district-shijingshan = 石景山
district-haidian = 海淀
district-chaoyang = 朝阳
district-tongzhou = 通州
district-fangshan = 房山
district-xicheng = 西城
district-dongcheng = 东城
district-fengtai = 丰台
district-daxing = 大兴
district-yizhuang = 亦庄
