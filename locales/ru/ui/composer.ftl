# Поле, где переводчик пишет и исправляет перевод.

composer-label = Перевод
composer-scope = Ввод текста
composer-direction = Направление
composer-whose = Чьи слова
composer-fidelity = Точность
composer-fidelity-verbatim = Дословно
composer-fidelity-key-facts = Суть
composer-fidelity-oral = Только устно
composer-oral-hint = Только устно: Enter ставит отметку; можно добавить несколько слов
composer-set-aside = Пока не эту
# Variables:
#   $count (Number) - sentences that wait for a rendition
composer-waiting = { $count ->
    [one] ждёт ещё { $count } реплика
    [few] ждут ещё { $count } реплики
    [many] ждут ещё { $count } реплик
   *[other] ждут ещё { $count } реплики
  }
composer-source = Оригинал
composer-source-field = Слова оригинала (необязательно)
composer-enter = Shift Enter: новая строка
composer-send = Отправить
composer-again = Отправить ещё раз
# Variables:
#   $why (String) - a whole sentence
composer-failed = Не отправлено, текст сохранён. { $why }
composer-correct = Исправить последнюю
composer-correct-label = Исправленный текст
composer-correct-said = Исправить оригинал
composer-correct-rendered = Исправить перевод
composer-correct-save = Сохранить исправление
composer-reason = Причина
composer-reason-mistranslated = Ошибка перевода
composer-reason-misheard = Ослышка
composer-reason-typing = Опечатка
composer-reason-omission = Пропуск
composer-unclear = Неразборчиво
composer-between = Перевод: { $from } → { $to }
composer-other = Другой язык
composer-other-which = На каком языке говорят? Только для этой реплики
composer-other-on = Эта реплика: { $language }
composer-other-back = Как прежде: { $language }
composer-other-add = Добавить переводчика
composer-other-added = Ищем переводчика: { $language }
composer-after-main = Перевод на этот язык ({ $language }) идёт со слов основного переводчика; сейчас ничего не ждёт.
composer-correct-relayed = Исправить промежуточный перевод
