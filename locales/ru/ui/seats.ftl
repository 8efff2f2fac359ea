# Кто переводит: уступка, смена, посредник, ещё язык, внешняя линия.

seats-scope = Переводчики
seats-scope-yield = Угроза жизни в другом вызове
seats-scope-partner = Внешняя линия
# Variables:
#   $name (String) - the interpreter
seats-yield-title = В другом вызове под угрозой жизнь, нужен переводчик { $name }.
seats-yield-text = Если уступите, сеанс продолжится фразами и сохранит место в очереди.
seats-yield-give = Уступить
seats-yield-keep = Оставить
seats-relief-ask = Запросить смену
seats-relief-drop = Отменить смену
seats-relief-take = Смена принимает
# Variables:
#   $name (String) - the interpreter
#   $minutes (Number) - minutes on
seats-relief-due = { $name } переводит уже { $minutes } мин.
seats-relief-hint = Скоро можно запросить смену.
seats-relief-urge = Дальше ошибок больше: запросите смену сейчас.
seats-relief-sought = Ищем смену переводчику.
# Variables:
#   $name (String) - who is rung
seats-relief-ringing = Вызывается на смену: { $name }.
# Variables:
#   $name (String) - the relief
seats-relief-joining = { $name } подключается на смену.
# Variables:
#   $name (String) - the present interpreter
seats-relief-meanwhile = До тех пор переводит { $name }.
# Variables:
#   $main (String) - the present interpreter
#   $relief (String) - the relief
seats-relief-both = На линии оба: { $main } и { $relief }.
# Variables:
#   $relief (String) - the relief
seats-relief-both-text = После одной реплики принимает { $relief }.
# Variables:
#   $pivot (String) - language in between
seats-relay-title = Через посредника: { $pivot }
seats-relay-end = Завершить посредничество
# Variables:
#   $language (String) - the further language
seats-further-title = Также говорят: { $language }
seats-further-drop = Больше не искать
seats-standing-none = никого
seats-standing-sought = идёт поиск
# Variables:
#   $name (String) - who is rung
seats-standing-ringing = вызывается { $name }
# Variables:
#   $name (String) - who joins
seats-standing-joining = { $name }, подключается
# Variables:
#   $name (String) - whose line is lost
seats-standing-lost = { $name }, связь потеряна
# Variables:
#   $name (String) - the service
seats-partner-dial = Наберите { $name }:
seats-partner-dial-text = Подключите их переводчика к разговору. Поиск здесь продолжается.
seats-partner-on = Их переводчик на линии
seats-partner-off = Не ответили
seats-partner-left = Они отключились
# Variables:
#   $name (String) - the service
seats-partner-is-on = Внешний переводчик на линии: { $name }
seats-partner-is-on-text = Записывать здесь он не может: главное запишите сами. Других не ищем.
