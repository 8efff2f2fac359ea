# Чтение завершённых и идущих сеансов: поиск, список, стенограмма и всё, что к ней относится.

record-search = Поиск
record-search-hint = оригинал и перевод
record-results = Результаты
record-sessions = Сеансы
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits = { $count ->
    [one] { $count } совпадение
    [few] { $count } совпадения
    [many] { $count } совпадений
   *[other] { $count } совпадения
  } · { $ms } мс
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits-more = показаны первые: { $count } · { $ms } мс
record-newest-first = сначала новые
# Variables:
#   $query (String) - what was searched
record-none = По запросу «{ $query }» ничего не найдено
record-none-text = Введите меньше слов, слова короче или слово на другом языке. Двух китайских иероглифов достаточно.
record-clear = Очистить поиск
record-no-sessions = Сеансов пока нет
record-no-sessions-text = Они появятся здесь, как только начнётся разговор.
record-choose = Выберите сеанс
record-choose-text = Здесь откроется его стенограмма. Кто её открыл, записывается.
record-audited = Просмотр записан
record-live = идёт
record-ending-completed = завершён
record-ending-withdrawn = отозван
record-ending-unserved = без переводчика
record-ending-abandoned = заявитель отключился
record-state-phrases-only = только фразы
record-state-requested = ожидание
record-state-ringing = вызов
record-state-connected = разговор
record-state-held = удержание
record-state-reconnecting = переводчик потерял связь
record-state-ended = завершён
record-state-wrap-up = нужен отчёт
record-state-closed = закрыт
record-no-category = Без категории
# Variables:
#   $name (String) - a call-taker
record-call-taker = оператор { $name }
# Variables:
#   $name (String) - one or several interpreters
record-interpreter = переводчик { $name }
record-no-interpreter = без переводчика
record-not-confirmed = ещё не в центре
record-copy-link = Ссылка
record-copied = Адрес скопирован
record-facts = Сведения
record-facts-empty = Ничего не заполнено
record-field-place = Место
record-field-district = Район
record-field-category = Категория
record-field-hurt-count = Пострадавшие
record-field-safe = Заявитель в безопасности
record-field-weapon = Оружие
record-field-scene = На месте
record-field-note = Примечание
record-field-caller-name = Имя заявителя
record-field-nationality = Гражданство
record-field-callback = Номер для связи
record-yes-no-yes = да
record-yes-no-no = нет
record-yes-no-unclear = неясно
record-source-typed = введено вручную
record-source-turn = из реплики
record-source-read-back = повторено и подтверждено
record-source-officer = от сотрудника полиции
record-source-show = Показать реплику
record-caller-number = Номер заявителя
record-caller-incident = Происшествие
record-caller-officer = Сотрудник
record-snapshots = Сводки для наряда
# Variables:
#   $n (Number) - number of the snapshot
record-snapshot = Сводка № { $n }
record-snapshot-complete = полная
# Variables:
#   $fields (String) - names of fields
record-snapshot-missing = не хватает: { $fields }
record-offers = Кого вызывали
record-offer-accepted = вызов принят
record-offer-expired = нет ответа
record-offer-withdrawn = вызов снят
record-offer-lost = обрыв связи
record-offer-open = идёт вызов
record-declined-technical = отказ: оборудование
record-declined-not-able = отказ: нет возможности
record-declined-conflict = отказ: самоотвод
record-declined-other = отказ
record-hand-offs = Передачи
record-agency-fire119 = 119 Пожарная охрана
record-agency-ambulance120 = 120 Скорая помощь
record-agency-traffic122 = 122 Дорожная полиция
record-agency-citizens12345 = 12345 Городская линия
record-mode-with-interpreter = вместе с переводчиком
record-mode-call-taker-stays = оператор на линии
record-mode-briefing-only = только сообщение
record-summary = Отчёт
record-summary-open = Ещё не составлен
record-outcome-dispatched = наряд направлен
record-outcome-to120 = передано 120
record-outcome-to119 = передано 119
record-outcome-to122 = передано 122
record-outcome-to12345 = передано 12345
record-outcome-advice = дана консультация
record-outcome-misdial = ошибочный набор
record-outcome-caller-hung-up = заявитель положил трубку
record-rating-smooth = перевод прошёл гладко
record-rating-difficult = перевод был затруднён
record-rating-review = перевод требует проверки
record-follow-up-call-back = перезвонить
record-follow-up-statement = взять объяснение
record-attestations = Подтверждение переводчика
record-attested = подтверждает запись
record-disputed = оспаривает запись
record-supervisor-called = Вызов начальника смены
record-wait = Ожидание переводчика
record-more = Показать ещё
record-loading = Чтение записи
record-key-search = Поиск
record-key-result = Следующий или предыдущий результат
record-key-turn = Следующая или предыдущая реплика
record-keys = Записи
record-details = Что относится к сеансу
