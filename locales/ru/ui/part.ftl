# Слова общих элементов: закрыть, очистить, подождать. О вызовах здесь ничего.

part-close = Закрыть
part-clear = Очистить
part-cancel = Отмена
part-loading = Загрузка…
part-loading-long = Загрузка идёт дольше обычного.
part-remove = Убрать
# Variables:
#   $label (String) - what is removed, e.g. a filter
part-remove-named = Убрать: { $label }
part-required = Обязательно
part-sort-ascending = По возрастанию
part-sort-descending = По убыванию
part-dismiss = Скрыть
part-copy = Копировать
part-copied = Скопировано
part-copy-failed = Не скопировано: выделите текст и нажмите Ctrl C
part-back = Назад
part-retry = Повторить
