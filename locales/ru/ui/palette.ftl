# Палитра команд (Ctrl K).

palette-title = Поиск или команда
palette-placeholder = Команда, фраза, сеанс или человек
palette-results = Результаты
palette-choose = Выбрать
palette-run = Выполнить
# Variables:
#   $query (String) - what was typed
palette-empty = По запросу «{ $query }» ничего нет
palette-empty-hint = Введите меньше букв или инициалы пиньинь.
palette-pinyin = Подходят и инициалы пиньинь: zj119
