# Отчёт о сеансе.

summary-title = Отчёт о сеансе
summary-outcomes = Результат
summary-outcome-dispatched = Наряд направлен
summary-outcome-to120 = Передано 120
summary-outcome-to119 = Передано 119
summary-outcome-to122 = Передано 122
summary-outcome-to12345 = Передано 12345
summary-outcome-advice = Консультация
summary-outcome-misdial = Ошибочный набор
summary-outcome-caller-hung-up = Заявитель положил трубку
summary-narrative = Что произошло (составлено по записи; проверьте)
summary-checked = Проверено мной
summary-rating = Работа переводчика
summary-rating-smooth = Гладко
summary-rating-difficult = Затруднённо
summary-rating-review = Нужна проверка
summary-follow-up = Далее
summary-follow-up-call-back = Перезвонить
summary-follow-up-statement = Для объяснения нужен переводчик
summary-final = После сдачи можно только дополнять
summary-later = Позже
summary-submit = Сдать
summary-need-outcome = Выберите хотя бы один результат.
summary-need-narrative = Напишите, что произошло.
summary-need-check = Измените черновик или отметьте «Проверено мной».
# Variables:
#   $max (Number) - limit
summary-too-long = Не более { $max } симв.
summary-limit-reached = Не сданы уже три отчёта. Сначала сдайте этот.
summary-failed = Отчёт не сдан
