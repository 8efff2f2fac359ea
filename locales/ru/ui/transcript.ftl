# Стенограмма: строка на реплику, язык заявителя в начале строки, китайский в конце.

transcript-label = Стенограмма
transcript-follow = Автопрокрутка
transcript-follow-off = Автопрокрутка выключена
# Variables:
#   $count (Number) - rows below the visible part
transcript-new = новых: { $count }
transcript-empty = Реплик пока нет
transcript-empty-hint = Здесь появится первая реплика.
transcript-chinese = 中文
transcript-pending = Переводится
transcript-queued = Хранится здесь, будет отправлено
transcript-not-written = Оригинал не записан
transcript-not-rendered = Нет письменного перевода
transcript-unclear = Неразборчиво, уточните
transcript-corrected = Исправлено
# Variables:
#   $by (String) - who corrected
transcript-corrected-by = Исправлено: { $by }
transcript-key-facts = Суть
transcript-oral = Только устно, не записано
transcript-note = Заметка
transcript-ask-repeat = просит повторить
transcript-ask-slower = просит говорить медленнее
transcript-ask-one-at-a-time = просит говорить по одному
transcript-ask-check-name = просит проверить имя или номер
transcript-notice-interpreter-lost = Связь с переводчиком прервалась
transcript-notice-interpreter-joined = Переводчик подключился
transcript-speaker-caller = Заявитель
transcript-speaker-call-taker = Оператор
transcript-speaker-interpreter = Переводчик
transcript-speaker-officer = Сотрудник
transcript-speaker-phrase = Фраза
transcript-speaker-system = Система
transcript-speaker-supervisor = Начальник смены
transcript-seal-caller = З
transcript-seal-call-taker = О
transcript-seal-interpreter = П
transcript-seal-officer = С
transcript-seal-phrase = Ф
transcript-seal-system = А
transcript-seal-supervisor = Н
transcript-half = Переводится: { $from } → { $to }
transcript-half-later = После промежуточного перевода
transcript-notice-wrong-language = Переводчик сообщает, что это другой язык
transcript-notice-relief-took-over = Переводчик сменился
transcript-notice-relay-started = Перевод идёт через двух переводчиков и промежуточный язык
transcript-notice-language-added = Добавлен ещё один язык
transcript-notice-interpreter-yielded = Переводчик передан на вызов с угрозой жизни
transcript-notice-partner-joined = Подключился внешний переводчик
transcript-notice-partner-left = Внешний переводчик отключился
transcript-notice-caller-gone = Заявитель отключился
transcript-notice-caller-back = Заявитель снова на линии
transcript-notice-session-taken-over = Разговор принял другой оператор
transcript-notice-listened-in = Начальник смены слушает разговор
transcript-notice-interpreter-left = Переводчик вышел из разговора
