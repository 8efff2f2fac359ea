# Непринятая команда: что это было и её слова, которые сохранены.

refused-label = Не принято
# Variables:
#   $what (String) - which command, in words
refused-title = Не принято: { $what }
refused-words = Ваш текст
# Variables:
#   $count (Number) - further notices below
refused-more = ещё { $count }
refused-dismiss = Понятно
refused-what-other = команда
refused-what-set-presence = ваш статус
refused-what-open-session = открытие сеанса
refused-what-withdraw-session = отзыв сеанса
refused-what-request-interpreter = вызов переводчика
refused-what-next-interpreter = вызов следующего переводчика
refused-what-change-language = смена языка
refused-what-accept-offer = приём вызова
refused-what-decline-offer = отказ от вызова
refused-what-join-session = подключение к сеансу
refused-what-speak = реплика
refused-what-use-phrase = фраза
refused-what-interpret = перевод
refused-what-intervene = просьба к говорящим
refused-what-add-note = заметка
refused-what-revise = исправление
refused-what-mark-unclear = отметка «неразборчиво»
refused-what-set-fact = поле карточки
refused-what-set-priority = приоритет
refused-what-send-snapshot = сводка для наряда
refused-what-hold-session = постановка на удержание
refused-what-resume-session = снятие с удержания
refused-what-call-supervisor = вызов начальника смены
refused-what-hand-off = передача
refused-what-end-session = завершение сеанса
refused-what-summarise = отчёт
refused-what-attest = подтверждение записи переводчиком
refused-what-read-transcript = открытие записи
refused-what-update-person = изменение данных сотрудника
refused-what-set-roster = график
refused-what-set-policy = правила
refused-what-drop-request = отмена запроса
refused-what-ask-relief = запрос смены
refused-what-take-over-seat = приём смены
refused-what-start-relay = включение посредничества
refused-what-end-relay = завершение посредничества
refused-what-add-language = добавление языка
refused-what-leave-session = выход из сеанса
refused-what-prefer-gender = пожелание о поле переводчика
refused-what-ring-person = вызов одного человека
refused-what-yield-interpreter = уступка переводчика
refused-what-refuse-yield = сохранение переводчика
refused-what-call-partner = внешняя линия
refused-what-partner-on = подключение внешнего переводчика
refused-what-partner-off = отключение внешнего переводчика
refused-what-caller-left = отключение заявителя
refused-what-call-back-tried = перезвон
refused-what-set-silent = тихий режим
refused-what-link-sessions = связь сеансов
refused-what-take-over-session = принятие звонка
refused-what-listen-in = прослушивание
