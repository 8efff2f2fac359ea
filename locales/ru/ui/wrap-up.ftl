# После разговора: подтверждение записи переводчиком.

wrap-up-title = Подтверждение записи
wrap-up-text = Прочитайте запись целиком и исправьте неверное. Ваше подтверждение останется в записи под вашим именем.
# Variables:
#   $turns (Number) - sentences
#   $corrected (Number) - corrected sentences
#   $unclear (Number) - sentences marked unclear
wrap-up-counts = Реплик: { $turns } · исправлено: { $corrected } · неразборчиво: { $unclear }
wrap-up-confirm = Запись верна
wrap-up-dispute = Оспорить
wrap-up-dispute-send = Записать возражение
wrap-up-back = Назад
wrap-up-later = Позже
wrap-up-note = Что неверно?
wrap-up-note-hint = Возражение прочитает начальник смены. Сама запись не меняется.
wrap-up-note-missing = Напишите, что неверно.
wrap-up-account = Отчёт оператора
wrap-up-goes-on = Разговор продолжается без вас. Подтвердите ту часть, которую переводили.
