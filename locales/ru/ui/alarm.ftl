# Тревоги: тексты, меры, журнал.

alarm-title = Требует действий
alarm-keys-hint = J K выбор · Enter действие
alarm-none = Действий не требуется
alarm-class-a = Срочная тревога
alarm-class-b = Предупреждение
alarm-class-c = Уведомление
# Variables:
#   $language (String) - a language
alarm-p1-waiting = { $language }: ждёт P1
# Variables:
#   $language (String) - a language
alarm-interpreter-lost = { $language }: потерян переводчик в сеансе
# Variables:
#   $language (String) - a language
alarm-waiting = { $language }: слишком долгое ожидание
# Variables:
#   $desk (String) - label of the desk
alarm-supervisor-called = { $desk } вызывает старшего
# Variables:
#   $person (String) - a name
alarm-relief-due = Нужна смена: { $person }
# Variables:
#   $person (String) - a name
alarm-overtime = { $person } работает сверх смены
# Variables:
#   $language (String) - a language
alarm-nobody-on-shift = { $language }: на месте никого нет
# Variables:
#   $person (String) - a name
alarm-missed-rings = { $person }: пропущено несколько вызовов
# Variables:
#   $desk (String) - label of the desk
alarm-clock-skew = { $desk }: часы неточны
# Variables:
#   $person (String) - a name
alarm-do-ring = Вызвать: { $person }
# Variables:
#   $person (String) - a name
#   $desk (String) - label of the desk
alarm-do-yield = Взять с { $desk }: { $person }
# Variables:
#   $person (String) - a name
alarm-do-recall = Отозвать: { $person }
# Variables:
#   $person (String) - a name
alarm-do-partner = Внешняя линия: { $person }
# Variables:
#   $language (String) - a language
alarm-do-relay = Через посредника: { $language }
alarm-do-relief = Вызвать смену
alarm-do-phrases = Только фразы
alarm-do-open = Открыть
alarm-do-take-over = Принять на себя
alarm-do-acknowledge = Принято
alarm-acknowledge = Беру на себя
alarm-shelve = Отложить, 15 мин
# Variables:
#   $name (String) - a name
#   $time (String) - time of day
#   $after (String) - minutes and seconds
alarm-acknowledged = { $name } занимается с { $time } ({ $after })
# Variables:
#   $time (String) - time of day
alarm-shelved = Отложено до { $time }
alarm-log = Журнал тревог
alarm-log-none = Тревог в журнале нет.
# Variables:
#   $after (String) - minutes and seconds
#   $name (String) - a name
alarm-log-response = реакция { $after } · { $name }
alarm-log-nobody = никто не занимался
# Variables:
#   $time (String) - time of day
alarm-log-cleared = снята в { $time }
alarm-log-open = не снята
