# Рамка вокруг каждого экрана: верхняя строка, связь, язык, тема, пометка демонстрации.

frame-wordmark = Yiqiao
frame-title = Yiqiao 译桥
frame-tabs = Экраны
frame-tab-call-taking = Приём вызовов
frame-tab-interpreting = Перевод
frame-tab-sessions = Мои сеансы
frame-tab-board = Панель
frame-tab-review = Записи
frame-tab-admin = Управление
frame-search = Поиск или команда
# Variables:
#   $count (Number) - alarms that wait for someone
frame-alarms = { $count ->
    [0] Тревог нет
    [one] { $count } тревога
    [few] { $count } тревоги
    [many] { $count } тревог
   *[other] { $count } тревоги
  }
frame-link-online = На связи
frame-link-connecting = Подключение
frame-link-reconnecting = Восстановление связи
# Variables:
#   $seconds (Number) - seconds since the line was lost
frame-link-reconnecting-for = Восстановление связи, { $seconds } с
frame-link-offline = Нет связи
frame-link-refused = Отказано
# Variables:
#   $attempt (Number) - which attempt this is
frame-link-lost-title = Связь с центром потеряна, восстанавливаем (попытка { $attempt })
frame-link-lost-text = Телефонный разговор не затронут. Написанное хранится на этом компьютере и будет отправлено, когда связь вернётся. Фразы работают как обычно.
frame-link-offline-title = Нет связи: вызвать переводчика нельзя
frame-link-offline-text = Фразы, заметки и запись работают. Они будут отправлены, когда связь вернётся.
frame-link-refused-title = Центр не принимает это рабочее место
# Variables:
#   $count (Number) - turns kept on this machine
frame-link-queued = { $count ->
    [one] { $count } реплика ждёт отправки
    [few] { $count } реплики ждут отправки
    [many] { $count } реплик ждут отправки
   *[other] { $count } реплики ждут отправки
  }
frame-language = Язык интерфейса
frame-theme = Тема
frame-theme-light = Светлая
frame-theme-dark = Тёмная
frame-theme-auto = Авто (тёмная 19:00–07:00)
frame-clock = Пекинское время
frame-demo = Демонстрация: люди и вызовы вымышлены
frame-demo-text = Отсюда ничего не передаётся в полицию.
frame-hints = Клавиши
frame-skip = К основной части
frame-group-screens = Экраны
frame-group-language = Язык интерфейса
frame-group-theme = Тема
frame-group-centre = Центр
# Variables:
#   $screen (String) - name of the tab
frame-go-to = Перейти: { $screen }
# Variables:
#   $theme (String) - light, dark or automatic
frame-use-theme = Тема: { $theme }
frame-zoom-in = Крупнее
frame-zoom-out = Мельче
frame-zoom-reset = Обычный размер текста
# Variables:
#   $percent (Number) - zoom of the window
frame-zoom = Масштаб { $percent } %
