# Оперативная панель начальника смены.

board-figures = Показатели
board-waiting-now = Ожидают переводчика
# Variables:
#   $count (Number) - sessions with priority 1
board-waiting-p1 = { $count ->
    [0] с P1 нет
    [one] { $count } с P1
    [few] { $count } с P1
    [many] { $count } с P1
   *[other] { $count } с P1
  }
board-longest = Самое долгое ожидание
# Variables:
#   $language (String) - a language
#   $desk (String) - label of the desk
board-longest-of = { $language } · { $desk }
board-longest-none = никто не ждёт
board-on-calls = В разговоре
# Variables:
#   $count (Number) - sessions carried by phrases alone
board-phrases-only = { $count ->
    [0] все с переводчиком
    [one] { $count } только на фразах
    [few] { $count } только на фразах
    [many] { $count } только на фразах
   *[other] { $count } только на фразах
  }
board-on-calls-none = разговоров сейчас нет
board-free = Свободные переводчики
# Variables:
#   $count (Number) - interpreters there and not away
board-of-shift = / { $count }
# Variables:
#   $count (Number) - interpreters on a break
#   $wrapUp (Number) - interpreters finishing a record
board-paused-count = перерыв: { $count } · оформление: { $wrapUp }
board-lanes = Языки
board-col-language = Язык
board-col-waiting = Ожидание (место · время)
board-col-calls = В разговоре (переводчик → место · время)
board-col-people = Свободны и на перерыве
board-none-waiting = нет
board-none-on-call = —
board-nobody-here = на смене никого
board-none-free = свободных нет
# Variables:
#   $free (Number) - free interpreters of the language
#   $onShift (Number) - interpreters of the language on shift
board-lane-shift = { $free }/{ $onShift }
# Variables:
#   $name (String) - an interpreter
board-ringing = вызов: { $name }
board-nobody-rung = вызвать некого
# Variables:
#   $time (String) - when it began
board-since = с { $time }
board-presence-break = перерыв
board-presence-wrap-up = оформление
board-presence-away = не на месте
board-presence-available = принимает вызовы
board-state-connected = разговор
board-state-held = удержание
board-state-reconnecting = переводчик потерял связь
board-state-phrases-only = только фразы
board-as-of-label = По состоянию на
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = По состоянию на { $time }: с этого времени нет сведений от центра. Данные ниже относятся к этому моменту.
board-key-open = Открыть запись
board-key-move = Перейти между сеансами
board-keys = Панель
board-loading = Загрузка табло
board-nobody-waits = Никто не ждёт
# Variables:
#   $time (String) - time of day
#   $seconds (String) - seconds, in digits
board-last-wait = Последнее ожидание в { $time }, { $seconds } с.
board-last-wait-none = Переводчик ещё не подключался.
# Variables:
#   $place (Number) - place in the queue
board-place = { $place }-й
# Variables:
#   $name (String) - a name
board-partner = внешняя линия: { $name }
board-relief = пора сменить
board-relief-asked = смена запрошена
board-recall = Отозвать
# Variables:
#   $time (String) - time of day
board-recalled = отозван в { $time }
board-duty-on-call = на дежурстве по вызову
board-duty-closing = смена заканчивается
board-desks = Места
# Variables:
#   $count (Number) - how many
board-desks-in-session = в сеансе: { $count }
# Variables:
#   $count (Number) - how many
board-desks-ringing = вызов: { $count }
# Variables:
#   $count (Number) - how many
board-desks-up = свободно: { $count }
# Variables:
#   $count (Number) - how many
board-desks-down = не в сети: { $count }
# Variables:
#   $count (Number) - how many
board-desks-all = Показать все места ({ $count })
board-desks-fewer = Свернуть
board-desk-down = нет связи
board-desk-up = свободно
board-desk-ringing = вызов или ожидание
board-desk-in-session = в сеансе
# Variables:
#   $seconds (Number) - seconds
board-desk-skewed = часы расходятся на { $seconds } с
board-events = События
board-events-none = Событий пока нет.
board-hour = Последние 60 минут
board-hour-free = минимум свободных переводчиков
board-hour-waiting = максимум ожидающих
board-hour-time = Минута
board-hour-table = Таблица
board-hour-none = За этот час сведений от центра нет.
# Variables:
#   $free (Number) - interpreters
#   $waiting (Number) - sessions
#   $most (Number) - sessions
board-hour-words = Сейчас свободно переводчиков: { $free }, ожидает: { $waiting }; за час ожидало не более { $most }.
board-message = Сообщение в сеанс
board-message-label = Заметка
board-message-hint = Видят оператор и переводчик; заявителю не зачитывается.
board-message-send = Отправить
board-take-over = Принять звонок на себя
board-take-over-text = Вы займёте место оператора в этом сеансе. Действие записывается.
board-take-over-yes = Принять
board-wall = Режим видеостены
board-wall-leave = Выйти из режима видеостены
board-key-alarm = Выбрать тревогу
board-key-remedy = Первая мера
board-key-listen = Слушать
board-key-formula = Формула показателя
board-key-log = События или журнал
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-opened = { $desk }: открыт сеанс, { $language }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-ended = { $desk }: сеанс завершён, { $language }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
#   $person (String) - a name
#   $seconds (String) - seconds, in digits
board-event-interpreter-joined = { $person } на линии: { $desk }, { $language }, { $seconds } с
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-lost = Потеряна связь: { $person }, { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-back = { $person } снова на линии, { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-missed = { $person } пропускает вызов, { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-declined = { $person } отклоняет вызов, { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $priority (String) - P1 to P4
board-event-priority-set = { $desk }: приоритет { $priority }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-language-changed = { $desk }: язык исправлен, { $language }
# Variables:
#   $desk (String) - label of the desk
board-event-supervisor-called = { $desk } вызывает старшего
# Variables:
#   $person (String) - a name
board-event-session-taken-over = { $person } принимает звонок на себя
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-listened-in = { $person } слушает { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-relay-set = { $desk }: { $language }, через язык-посредник
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-partner-called = { $desk }: { $language }, набрана внешняя линия
# Variables:
#   $desk (String) - label of the desk
board-event-yield-asked = { $desk }: просьба уступить переводчика
# Variables:
#   $desk (String) - label of the desk
board-event-handed-off = { $desk }: передано
# Variables:
#   $person (String) - a name
board-event-presence-available = Доступен: { $person }
# Variables:
#   $person (String) - a name
board-event-presence-break = Перерыв: { $person }
# Variables:
#   $person (String) - a name
board-event-presence-away = Нет на месте: { $person }
# Variables:
#   $person (String) - a name
board-event-person-recalled = Отозван с перерыва: { $person }
# Variables:
#   $desk (String) - label of the desk
board-event-desk-up = { $desk } в сети
# Variables:
#   $desk (String) - label of the desk
board-event-desk-down = { $desk } не в сети
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-raised = Тревога: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-acknowledged = { $person } занимается: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-shelved = { $person } откладывает: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-cleared = Снято: { $alarm }
board-event-policy-set = Введены новые правила назначения
board-event-roster-set = Введён новый график
