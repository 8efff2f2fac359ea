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
board-wanted = Вызовы начальника смены
board-wanted-keys = J K выбор · Enter открыть
board-wanted-empty = Вас никто не вызывает
board-wanted-empty-text = Здесь появится рабочее место, на котором нажали Ctrl .
# Variables:
#   $time (String) - time of day
board-wanted-at = вызов в { $time }
board-as-of-label = По состоянию на
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = По состоянию на { $time }: с этого времени нет сведений от центра. Данные ниже относятся к этому моменту.
board-key-wanted = Выбрать вызов
board-key-open = Открыть запись
board-key-move = Перейти между сеансами
board-keys = Панель
