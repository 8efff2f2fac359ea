# Список действующих клавиш и названия клавиш, зависящие от языка.

keyboard-sheet-title = Клавиши, действующие здесь
keyboard-sheet-hint = Одиночные клавиши действуют, только пока курсор не в поле ввода.
keyboard-sheet-empty = Действующих клавиш нет.
keyboard-scope-all = Везде
keyboard-palette = Поиск или команда
keyboard-sheet = Этот список
keyboard-close = Закрыть или остановить
keyboard-space = Пробел
