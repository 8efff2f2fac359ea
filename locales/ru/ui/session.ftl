# Состояние сеанса, его участники и действия; общее для обоих рабочих мест.

session-state-phrases-only = Только фразы
session-state-requested = В очереди
session-state-ringing = Вызов переводчика
session-state-connected = Разговор втроём
session-state-held = На удержании
session-state-reconnecting = Восстановление связи
session-state-ended = Завершён
session-state-wrap-up = Нужен отчёт
session-state-closed = Закрыт
session-elapsed = Прошло времени
session-parties = Участники
session-caller = Заявитель
session-officer = Сотрудник
session-you = Вы
session-interpreter = Переводчик
# Variables:
#   $who (String) - caller or officer
#   $language (String) - name of the language
session-caller-in = { $who } · { $language }
# Variables:
#   $desk (String) - label of the desk
session-you-at = Вы · { $desk }
# Variables:
#   $name (String) - who is rung
session-ringing = Вызов: { $name }
# Variables:
#   $name (String) - who is rung next
session-next = Далее { $name }
session-next-none = Далее никого
# Variables:
#   $seconds (Number) - seconds
session-left = ещё { $seconds } с
session-nobody = Переводчика пока нет
session-not-asked = Не вызван
session-queued-sub = В очереди, вызова нет
session-joining = Подключается
# Variables:
#   $language (String) - name of the language
#   $level (String) - A, B or C
session-level = { $language }, уровень { $level }
# Variables:
#   $seconds (Number) - seconds from request to joined
session-answered = ответ через { $seconds } с
# Variables:
#   $seconds (Number) - seconds left
session-lost = Обрыв, ждём { $seconds } с
session-line-talking = разговор
session-line-ringing = вызов
session-line-none = нет соединения
session-hold = На удержание
session-resume = Снять с удержания
session-supervisor = Начальник смены
# Variables:
#   $time (String) - time of day
session-supervisor-called = Вызван в { $time }
session-unconfirmed = Ещё не дошло до сервера
session-not-found = Этот сеанс не открывается
session-ask = Просьба
session-ask-repeat = Повторить
session-ask-slower = Медленнее
session-ask-check-name = Уточнить название
session-station = Отдел полиции
session-partner = Партнёр
session-seat-main = основной
session-seat-relay = посредник
session-seat-relief = смена
session-seat-further = ещё язык
session-partner-on = внешняя линия, на связи
session-partner-dialled = внешняя линия, набор
