# Заявитель: отключился, тихий режим, пожелание, связанные звонки, прослушивание.

caller-scope = Звонок
caller-scope-gone = Перезвон
caller-more = Ещё
caller-gone = Заявитель отключился
caller-gone-title = Заявитель отключился
caller-gone-no-number = Номер неизвестен.
caller-gone-owed = До завершения перезвоните хотя бы раз и отметьте результат.
caller-gone-tried = Попытка была. Повторите или завершите; сводку ещё можно отправить.
# Variables:
#   $time (String) - time left, 00:00
caller-gone-kept = Переводчик удерживается ещё { $time }.
caller-gone-released = Переводчик освобождается.
caller-back = Перезвон
caller-back-answered = Ответил
caller-back-no-answer = Не отвечает
caller-back-engaged = Занято
caller-back-unreachable = Недоступен
caller-silent = Тихий режим: кнопки и текст
caller-silent-off = Заявитель может говорить
caller-silent-tag = Тихий режим
caller-silent-title = Заявителю опасно говорить.
caller-silent-text = Только вопросы с ответом кнопкой: раз — да, два — нет. Они первыми сбоку.
caller-gender = Предпочитает говорить
caller-gender-any = Всё равно
caller-gender-female = С женщиной
caller-gender-male = С мужчиной
caller-add-language = Говорят ещё на одном языке
caller-listened = Начальник смены слушает
# Variables:
#   $name (String) - who holds the call now
caller-taken-over = Этот звонок теперь ведёт { $name }
caller-taken-over-text = Можно читать дальше; с этого пульта ничего не изменить.
caller-link = Связать с другим звонком
caller-link-title = Два звонка, одно происшествие
caller-link-hint = Далее сводки видны обоим.
caller-link-number = Номер другого сеанса
caller-link-unknown = Этот пульт не знает такого номера. Спросите у другого пульта полный идентификатор.
caller-link-do = Связать
caller-link-live = Текущие сеансы
caller-link-none = Других текущих сеансов отсюда не видно. Введите номер.
# Variables:
#   $count (Number) - linked calls
caller-linked-count = Связанные звонки: { $count }
# Variables:
#   $count (Number) - facts
caller-linked-new = Данных, которых здесь нет: { $count }
caller-linked-nothing = Нового у них нет.
caller-linked-show = Показать
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
caller-linked-snapshot = сводка { $n }, отправлена в { $time }
caller-linked-no-snapshot = сводки ещё нет
caller-linked-take = Взять
caller-linked-same = здесь так же
caller-end-owed = Заявитель отключился, ему не перезвонили
caller-end-owed-text = Сначала перезвоните хотя бы раз. Если место известно, наряд высылают в любом случае.
