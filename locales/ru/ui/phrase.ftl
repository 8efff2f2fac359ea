# Фразы: клавиши, панель и крупная карточка для чтения вслух.

phrase-group-greet = Начало
phrase-group-loc = Место
phrase-group-safe = Безопасность
phrase-group-nature = Что случилось
phrase-group-med = Медпомощь
phrase-group-fire = Пожар
phrase-group-traf = ДТП
phrase-group-theft = Кража
phrase-group-pass = Документы
phrase-group-miss = Пропал
phrase-group-viol = Насилие
phrase-group-desc = Приметы
phrase-group-wait = Ожидание
phrase-group-hand = Передача
phrase-group-close = Завершение
phrase-group-int = Переводчик
phrase-group-sms = СМС
phrase-group-pins = Основные
phrase-title = Фразы
phrase-panel-hint = нажмите, чтобы показать крупно, и зачитайте вслух
phrase-keys = Закреплённые фразы
phrase-search = Поиск фраз
phrase-search-hint = Китайский, перевод, код
phrase-groups = Группы фраз
# Variables:
#   $count (Number) - phrases found
phrase-results = { $count ->
    [one] { $count } фраза
    [few] { $count } фразы
    [many] { $count } фраз
   *[other] { $count } фразы
  }
# Variables:
#   $query (String) - what was typed
phrase-none = Фраз по запросу «{ $query }» нет
phrase-none-hint = Введите меньше букв или выберите другую группу.
phrase-used = Использована
phrase-shown = На экране
# Variables:
#   $count (Number) - arguments
phrase-asks = заполнить: { $count }
phrase-draft = Черновик, не утверждён
phrase-aloud = Зачитайте вслух
phrase-reading = Чтение
phrase-back = Смысл
phrase-close = Закрыть
phrase-fill-title = Сначала заполните
phrase-fill-use = Показать фразу
# Variables:
#   $min (Number) - smallest
#   $max (Number) - largest
phrase-range = Целое число от { $min } до { $max }
phrase-required = Заполните поле
phrase-choose = Выберите вариант
phrase-arg-language = Язык
phrase-arg-seconds = Секунды
phrase-arg-minutes = Минуты
phrase-arg-count = Сколько
phrase-arg-who = Кто
phrase-arg-address = Адрес
phrase-arg-phone = Номер
phrase-choice-caller = Сам заявитель
phrase-choice-female = Женщина
phrase-choice-male = Мужчина
phrase-choice-child = Ребёнок
phrase-choice-other = Другое
phrase-unavailable = Разговорник не открывается
# Variables:
#   $count (Number) - problems
phrase-problems = { $count ->
    [one] { $count } ошибка в фразах этого центра
    [few] { $count } ошибки в фразах этого центра
    [many] { $count } ошибок в фразах этого центра
   *[other] { $count } ошибки в фразах этого центра
  }
phrase-group-yes-no = Да/нет
