# Вызов на рабочем месте переводчика. Личных данных здесь нет.

ring-title = Входящий запрос
ring-title-officer = Запрос от сотрудника полиции
ring-about = Происшествие
ring-about-unknown = Пока неизвестно
ring-where = Район
ring-where-unknown = Пока неизвестно
ring-from = От кого
ring-waiting = Заявитель ждёт
ring-scene = На месте
ring-phrases = Показанные фразы:
ring-accept = Принять
ring-accept-after-all = Всё же принять
ring-decline = Отклонить
# Variables:
#   $seconds (Number) - seconds left
#   $name (String) - who is rung next
ring-then = Через { $seconds } с вызов уйдёт дальше: { $name }
# Variables:
#   $seconds (Number) - seconds left
ring-left = Вызов ещё { $seconds } с
ring-decline-why = Причина отказа
ring-reason-technical = Оборудование
ring-reason-not-able = Сейчас не могу
ring-reason-conflict = Знаком с участником
ring-reason-other = Другое
# Variables:
#   $seconds (Number) - seconds left
ring-decline-other = Через { $seconds } с — «другое»
ring-joining = Подключение…
ring-over = Этот вызов окончен
ring-over-text = Ответил кто-то из коллег, или вызов снят. Делать ничего не нужно.
ring-seat-relay = Через посредника
ring-seat-relief = Смена
ring-seat-further = Ещё один язык
ring-as-relay = Разговор идёт через посредство ещё одного языка: { $pivot }. Ваша часть: { $far } ⇄ { $pivot }; на китайский дальше переводит коллега.
ring-as-pivot = Разговор идёт через посредство ещё одного языка: { $pivot }. С заявителем говорит коллега ({ $far }), дальше на китайский переводите вы.
ring-as-relief = Вы сменяете коллегу: один обмен репликами вы на связи вдвоём, затем продолжаете вы.
ring-as-further = В разговоре, который уже переводит коллега, зазвучал ещё один язык.
ring-first = Угроза жизни: вызваны несколько переводчиков, разговор берёт тот, кто ответит первым.
