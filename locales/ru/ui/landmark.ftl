# Ориентиры, которые часто называют заявители; по нажатию вносятся в поле места.

landmark-capital-airport = Аэропорт Шоуду
landmark-daxing-airport = Аэропорт Дасин
landmark-beijing-station = Вокзал Пекин
landmark-west-station = Западный вокзал
landmark-wangfujing = Ванфуцзин
landmark-summer-palace = Летний дворец
landmark-badaling = Бадалин
