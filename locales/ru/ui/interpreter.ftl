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
interpreter-leave = Выйти из разговора
interpreter-leave-why = Почему вы выходите?
interpreter-leave-conflict = Знаком с участником
interpreter-leave-language = Это не мой язык
interpreter-leave-unable = Не могу продолжать
interpreter-leave-guess = Какой это может быть язык?
interpreter-leave-unknown = Не знаю
interpreter-leave-kept = Написанное остаётся в записи; свою часть вы подтвердите.
interpreter-leave-next = Сразу вызывается следующий переводчик.
interpreter-leave-relief = Сразу продолжает { $name }.
interpreter-leave-guessed = Язык разговора меняется ({ $language }), вызывается другой переводчик.
interpreter-leave-nobody = Никого не вызывают, пока оператор не выберет язык.
interpreter-leave-blame = Это не ставится вам в вину.
interpreter-leave-now = Выйти сейчас
interpreter-leave-stay = Остаться
interpreter-gone = Заявитель отключился
interpreter-gone-text = Останьтесь: оператор перезванивает. Вас удерживают ещё { $seconds } с.
interpreter-gone-over = Время вышло; сейчас вас отпустят.
interpreter-gone-tried = Попыток перезвонить: { $count }
interpreter-silent = Заявитель не может говорить
interpreter-silent-text = Только клавиши и текст. Пишите то, что нужно показать; вопросы с ответом «да» или «нет».
interpreter-gender-female = Просит переводчика-женщину
interpreter-gender-male = Просит переводчика-мужчину
interpreter-listened = Начальник смены слушает
interpreter-colleagues = Переводят вместе с вами
interpreter-seat-main = Основной переводчик
interpreter-seat-relay = Промежуточный перевод
interpreter-seat-relief = Сменщик
interpreter-seat-further = Ещё один язык
interpreter-seat-on = на линии
interpreter-seat-joining = подключается
interpreter-seat-lost = связь прервана
interpreter-seat-ringing = Вызывается { $name }
interpreter-seat-sought = ищем
interpreter-duty-on-duty = На смене
interpreter-duty-on-call = Дежурство по вызову
interpreter-duty-closing = Смена заканчивается
interpreter-closing = Ваша смена заканчивается
interpreter-closing-text = Новые вызовы сюда больше не поступают. Идущий разговор продолжается, сколько нужно.
interpreter-recalled = Начальник смены просит вас вернуться
interpreter-recalled-text = Просьба от { $time }. Вернуться можно одной клавишей.
interpreter-rest = Отдых после долгого сеанса
interpreter-rest-text = Вас не вызывают. Отдых закончится сам; одна клавиша закончит его сейчас.
interpreter-shift-ended = Ваша смена закончилась
interpreter-shift-ended-text = Вас больше не вызывают. Если остаётесь, одна клавиша снова откроет вызовы.
interpreter-missed-stays = Вызов ушёл коллеге. Вы по-прежнему принимаете вызовы.
interpreter-noted = Понятно
