# Категории происшествий. Идентификаторы входят в запись и не меняются.

category-theft = Кража, грабёж
category-assault = Нападение
category-traffic = ДТП
category-medical = Медпомощь
category-fire = Пожар
category-missing = Пропал человек
category-dispute = Конфликт
category-fraud = Мошенничество
category-other = Другое
