# Первый запуск, разблокировка, сбой при запуске и приглашение других рабочих мест.

setup-welcome = Настройка рабочего места
setup-welcome-text = У центра один главный компьютер. Создайте центр здесь или подключитесь к имеющемуся по приглашению.
setup-language = Язык интерфейса
setup-host = Создать центр здесь
setup-host-text = Этот компьютер хранит журнал центра и принимает другие рабочие места.
setup-join = Подключиться к центру
setup-join-text = Ответственный за центр передал вам приглашение.
# Variables:
#   $version (String) - version of the program
setup-version = Версия { $version }
setup-centre-name = Название центра
setup-centre-name-hint = Как его называют коллеги, например «Пекин 110».
setup-person-name = Ваше имя
setup-desk-label = Это рабочее место
setup-desk-label-hint = Что написано на табличке, например «Место 12».
setup-role = Роль
setup-role-call-taker = Оператор
setup-role-interpreter = Переводчик
setup-role-supervisor = Начальник смены
setup-skills = Языки и уровень
setup-skills-hint = A: любые вызовы · B: бытовые вопросы · C: простые вопросы. Не менее одного.
# Variables:
#   $language (String) - a language
setup-skill = Уровень: { $language }
setup-skill-none = нет
setup-passphrase = Пароль
setup-passphrase-again = Пароль ещё раз
setup-passphrase-text = Защищает записи на этом компьютере. Восстановить пароль невозможно: без него записи здесь не прочитать.
setup-passphrase-hint = Не менее 8 символов.
setup-passphrase-differs = Пароли не совпадают.
setup-invitation = Приглашение
setup-invitation-hint = Вставьте весь текст, от «yiqiao1.» до конца. Переносы строк не мешают.
setup-invitation-here = Пока приглашение действует только для рабочих мест на том же компьютере, что и центр.
setup-field-empty = Заполните это поле.
# Variables:
#   $limit (Number) - most characters allowed
setup-field-long = Не более { $limit } симв.
setup-skills-empty = Выберите уровень хотя бы для одного языка.
setup-host-do = Создать центр
setup-join-do = Подключиться
setup-working = Настройка…
setup-unlock-title = Открыть рабочее место
setup-unlock-text = Записи на этом компьютере зашифрованы. Введите пароль, выбранный при настройке.
setup-unlock-do = Открыть
setup-unlocking = Открываем…
setup-fault-title = Рабочее место не запускается
setup-fault-set-aside = Повреждённый файл без изменений перемещён сюда:
setup-fault-afresh = Получить записи заново
setup-fault-afresh-text = Начинает с пустых записей и получает из центра всё, что доступно этому рабочему месту. Написанное здесь, но ещё не отправленное, останется только в указанном файле.
setup-fault-working = Получение…
setup-fault-retry-text = Программа не ответила. Попробуйте ещё раз; если не поможет, запустите её снова.
setup-invite = Пригласить рабочее место
setup-invite-text = Создаёт приглашение для рабочего места одного коллеги.
setup-invite-note = Пока для рабочих мест на этом компьютере. Другие компьютеры появятся в следующей версии.
setup-invite-person = Кто там работает
setup-invite-desk = Название места
setup-invite-do = Создать приглашение
setup-invite-working = Создаём…
# Variables:
#   $desk (String) - label of the desk
setup-invite-done = Приглашение: { $desk }
setup-invite-hand-over = Передайте этот текст. По нему подключается одно рабочее место, поэтому больше никому его не показывайте.
setup-invite-text-label = Приглашение
setup-fingerprint = Отпечаток центра
setup-fingerprint-hint = Сверьте его вслух на другом рабочем месте.
setup-invite-another = Пригласить ещё
setup-keys = Настройка
