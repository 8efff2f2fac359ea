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
