# 16 районов Пекина и Ичжуан. Идентификаторы входят в запись и не меняются.

district-yanqing = Яньцин
district-huairou = Хуайжоу
district-miyun = Миюнь
district-mentougou = Мэньтоугоу
district-changping = Чанпин
district-shunyi = Шуньи
district-pinggu = Пингу
district-shijingshan = Шицзиншань
district-haidian = Хайдянь
district-chaoyang = Чаоян
district-tongzhou = Тунчжоу
district-fangshan = Фаншань
district-xicheng = Сичэн
district-dongcheng = Дунчэн
district-fengtai = Фэнтай
district-daxing = Дасин
district-yizhuang = Ичжуан
