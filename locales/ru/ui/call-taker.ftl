# Рабочее место оператора: новый сеанс, вызов, разговор.

call-taker-scope-new = Новый сеанс
call-taker-scope-talk = Сеанс
call-taker-question = На каком языке говорит заявитель?
call-taker-question-hint = Одна клавиша вызывает переводчика. Остальное заполните, пока идёт вызов.
call-taker-question-phrases = Нажмите цифру языка: только фразы, без вызова переводчика.
call-taker-origin = Источник
call-taker-origin-caller = Заявитель
call-taker-origin-officer = Сотрудник
call-taker-number = Номер заявителя
call-taker-number-officer = Телефон на месте
call-taker-incident = № происшествия
call-taker-queue = Очередь по центру
call-taker-covered = Языки: есть свободные
# Variables:
#   $count (Number) - languages covered
#   $all (Number) - languages
call-taker-of = { $count } / { $all }
# Variables:
#   $language (String) - name of the language
call-taker-ring = Вызвать переводчика: { $language }
call-taker-ring-language = Вызвать переводчика
# Variables:
#   $count (Number) - free interpreters
call-taker-free = свободно: { $count }
call-taker-none-free = Свободных нет
call-taker-none-on-shift = На смене никого
# Variables:
#   $time (String) - expected time, 00:00
call-taker-expect = около { $time }
# Variables:
#   $seconds (Number) - expected time
call-taker-expect-seconds = около { $seconds } с
call-taker-expect-none = оценки пока нет
# Variables:
#   $count (Number) - sessions waiting
call-taker-waiting = в очереди: { $count }
# Variables:
#   $code (String) - country code
call-taker-suggested = Код номера +{ $code }
call-taker-other = Другой язык
call-taker-other-hint = Других языков в этом центре нет
call-taker-other-choose = Языки без цифровой клавиши
call-taker-phrases = Только фразы, без переводчика
call-taker-phrases-hint = Крупно на экране, с записью
call-taker-phrases-armed = Теперь нажмите 1–8, Esc — отмена
call-taker-offline = Нет связи, вызов невозможен
call-taker-shift = Мои сеансы за смену
# Variables:
#   $count (Number) - summaries owed
call-taker-unfinished = { $count ->
    [one] { $count } отчёт не сдан
    [few] { $count } отчёта не сданы
    [many] { $count } отчётов не сданы
   *[other] { $count } отчёта не сданы
  }
# Variables:
#   $count (Number) - sessions today
call-taker-today = сегодня: { $count }
# Variables:
#   $seconds (Number) - mean wait
call-taker-mean-wait = средний ответ { $seconds } с
call-taker-shift-empty = За смену сеансов ещё не было
call-taker-shift-empty-hint = Нажмите цифру, чтобы начать первый.
call-taker-column-time = Время
call-taker-column-language = Язык
call-taker-column-incident = Происшествие
call-taker-column-interpreter = Переводчик
call-taker-column-length = Длительность
call-taker-column-outcome = Состояние
call-taker-summary-due = Нужен отчёт
call-taker-ending-completed = Завершён
call-taker-ending-withdrawn = Отозван
call-taker-ending-unserved = Переводчик не ответил
call-taker-ending-abandoned = Заявитель отключился
call-taker-live = Идёт
call-taker-hint-ring = вызвать переводчика
call-taker-hint-number = номер
call-taker-hint-place = место
call-taker-hint-category = категория
call-taker-hint-phrases = только фразы
call-taker-hint-keys = все клавиши
call-taker-undo = Отменить
# Variables:
#   $seconds (Number) - seconds left
call-taker-undo-left = Не та клавиша? Отмена: ещё { $seconds } с
call-taker-ring-progress = Время вызова
# Variables:
#   $name (String) - who is rung
call-taker-ring-now = Вызов: { $name }
call-taker-offers = Уже вызывали
call-taker-offer-accepted = ответ
call-taker-offer-declined-technical = неисправность
call-taker-offer-declined-not-able = нет возможности
call-taker-offer-declined-conflict = самоотвод
call-taker-offer-declined-other = другая причина
# Variables:
#   $reason (String) - why
call-taker-offer-declined = отказ: { $reason }
call-taker-offer-expired = нет ответа
call-taker-offer-withdrawn = пропуск
call-taker-offer-lost = обрыв связи
call-taker-next-interpreter = Следующий переводчик
call-taker-call-interpreter = Вызвать переводчика
call-taker-change-language = Сменить язык
call-taker-held-title = На удержании
call-taker-held-text = Остальные участники ждут и вас не слышат.
# Variables:
#   $name (String) - the interpreter
call-taker-reconnecting-title = Нет связи с переводчиком ({ $name }), ждём
call-taker-reconnecting-text = Пользуйтесь фразами; по истечении времени будет вызван другой.
call-taker-phrases-only-text = Только фразы: переводчика не вызывали.
call-taker-write = Записать сказанное
call-taker-write-who = Чьи слова
call-taker-write-caller = Заявитель
call-taker-write-officer = Сотрудник
call-taker-write-me = Я
call-taker-write-note = Заметка
call-taker-write-caller-hint = Слова заявителя
call-taker-write-me-hint = Ваши слова
call-taker-write-officer-hint = Слова сотрудника полиции
call-taker-write-note-hint = Заметка переводчику, заявителю не зачитывается
call-taker-write-send = Записать
call-taker-note = Заметка переводчику
call-taker-switch-voice = Запись: сменить говорящего
call-taker-correct = Исправить
call-taker-correct-last = Исправить последнюю реплику
call-taker-correct-title = Исправление реплики
call-taker-correct-side = Какой текст
call-taker-correct-said = Сказанное
call-taker-correct-rendered = Перевод
call-taker-correct-text = Новый текст
call-taker-correct-reason = Причина
call-taker-reason-typing = Опечатка
call-taker-reason-misheard = Ослышка
call-taker-reason-mistranslated = Ошибка перевода
call-taker-reason-omission = Пропуск
call-taker-correct-save = Исправить, старое сохранить
call-taker-correct-hint = Прежний текст остаётся зачёркнутым.
call-taker-end = Завершить с отчётом
call-taker-audited = Всё записывается
call-taker-end-title = Заявитель ещё на линии?
call-taker-end-text = Завершённый сеанс возобновить нельзя.
call-taker-end-completed = Разговор окончен, завершить
call-taker-end-abandoned = Заявитель отключился
call-taker-end-keep = Продолжить
call-taker-failed = Не выполнено
call-taker-palette = Действия
call-taker-palette-phrases = Фразы
call-taker-palette-languages = Языки
call-taker-loading = Сеанс открывается
call-taker-origin-station = Отдел полиции
call-taker-origin-partner = Партнёрская служба
call-taker-origin-next = Следующий источник
call-taker-hint-origin = источник
call-taker-number-station = Номер отдела
call-taker-number-partner = Их номер
call-taker-incident-partner = Их номер дела
call-taker-station = Отдел
call-taker-officer-name = Фамилия сотрудника
call-taker-service = Служба
call-taker-service-desk = Их пульт
call-taker-correct-relayed = Перевод-посредник
