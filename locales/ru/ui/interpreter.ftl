# Рабочее место переводчика: статус, смена, запросы, известное, заметки оператору.

interpreter-status = Мой статус
interpreter-presence-available = Принимаю вызовы
interpreter-presence-break = Перерыв
interpreter-presence-wrap-up = Оформление
interpreter-presence-away = Не на месте
interpreter-means-available = Следующий вызов на ваших языках поступит сюда.
interpreter-means-break = Во время перерыва вас не вызывают.
interpreter-means-wrap-up = Пока вы оформляете запись, вас не вызывают.
interpreter-means-away = Пока вас нет на месте, вас не вызывают.
interpreter-after-wrap-up = После подтверждения записи вы снова доступны для вызова.
interpreter-back = Снова принимаю вызовы
interpreter-missed-one = Вы пропустили вызов
interpreter-missed-several = Пропущено несколько вызовов; вы переведены на перерыв
interpreter-missed-text = Вызовы ушли коллегам. Вернуться можно одной клавишей.
interpreter-languages = Языки вызова
interpreter-shift = Сегодня
interpreter-shift-sessions = Сеансы
interpreter-shift-talk = В разговоре
interpreter-shift-wait = Среднее ожидание
# Variables:
#   $seconds (String) - seconds with one decimal
interpreter-seconds = { $seconds } с
# Variables:
#   $count (Number) - records
interpreter-owed = { $count ->
    [one] { $count } запись ждёт подтверждения
    [few] { $count } записи ждут подтверждения
    [many] { $count } записей ждут подтверждения
   *[other] { $count } записи ждут подтверждения
  }
interpreter-take-up = Открыть
interpreter-recent = Последние сеансы
interpreter-recent-none = Сеансов пока нет
interpreter-hint-accept = Принять вызов
interpreter-hint-decline = Отклонить вызов
interpreter-ask-again = Попробовать снова
interpreter-over = Этот сеанс завершён.
interpreter-side = Запросы и известное
interpreter-number = Номер сеанса
interpreter-held = На удержании
interpreter-held-text = Оператор поставил звонок на удержание. Написанное по-прежнему попадает в запись.
interpreter-reconnecting = Связь с местом переводчика восстанавливается
interpreter-reconnecting-text = Продолжайте писать: всё хранится на этом компьютере и будет отправлено, когда связь вернётся.
interpreter-requests = Запросы
interpreter-ask-repeat = Повторить
interpreter-ask-slower = Медленнее
interpreter-ask-one-at-a-time = По одному
interpreter-supervisor = Начальник смены
# Variables:
#   $time (String) - time of day
interpreter-supervisor-called = Начальник смены вызван в { $time }
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time = { $minutes } из 20 мин
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time-long = { $minutes } мин: пора смениться
interpreter-note = Заметка оператору
interpreter-note-hint = Только для коллег: заявителю не зачитывается
interpreter-note-send = Оставить заметку
interpreter-facts = Что известно
interpreter-facts-none = Карточка пока пуста
interpreter-fact-place = Место
interpreter-fact-district = Район
interpreter-fact-category = Категория
interpreter-fact-scene = На месте
interpreter-fact-hurt = Пострадавшие
interpreter-fact-safe = Заявитель в безопасности
interpreter-fact-weapon = Оружие
interpreter-fact-name = Имя
interpreter-fact-nationality = Гражданство
interpreter-fact-callback = Номер для связи
interpreter-fact-note = Главное
interpreter-fact-verified = подтверждено
interpreter-yes = да
interpreter-no = нет
interpreter-unclear = неясно
# Between two items of a list; keep the spaces.
interpreter-list-and = {", "}
interpreter-phrases = Показанные фразы
interpreter-phrases-none = Нет
