# Смена переводчика посреди разговора: просьба, вдвоём на связи, передача.

relief-title = Смена
relief-ask = Попросить замену
relief-drop = Отменить просьбу
relief-sought = Замену просили в { $time }; пока никого не вызывают
relief-ringing = Вызывается { $name }
relief-coming = { $name } подключается
relief-time = { $minutes } из { $limit } мин
relief-hint = { $minutes } мин: пора подумать о замене
relief-urge = { $minutes } мин: попросите замену сейчас
relief-newcomer = Вы сменяете: { $name }
relief-newcomer-text = Послушайте один обмен репликами. До смены переводит { $name }.
relief-lost = Связь прервана ({ $name }): принимайте сейчас
relief-outgoing = Вас сменяет { $name }
relief-outgoing-text = Переведите ещё один обмен репликами и передайте.
relief-left = Смена через { $seconds } с
relief-now = Пора меняться
relief-take-over = Принять
relief-please = Прошу принять
relief-pending = Ждёт перевода
relief-pending-none = Ничего не ждёт
relief-last = Последние реплики
relief-last-none = Реплик пока нет
