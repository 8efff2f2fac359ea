# 北京市の16区と亦荘。識別子は記録に残り、変更しません。

district-yanqing = 延慶
district-huairou = 懐柔
district-miyun = 密雲
district-mentougou = 門頭溝
district-changping = 昌平
district-shunyi = 順義
district-pinggu = 平谷
district-shijingshan = 石景山
district-haidian = 海淀
district-chaoyang = 朝陽
district-tongzhou = 通州
district-fangshan = 房山
district-xicheng = 西城
district-dongcheng = 東城
district-fengtai = 豊台
district-daxing = 大興
district-yizhuang = 亦荘
