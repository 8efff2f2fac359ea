# Карточка происшествия и сводка для направления наряда.

incident-title = Происшествие
incident-saved = Сохранено
# Variables:
#   $count (Number) - fields
incident-unsaved = Ждёт: { $count }
incident-empty = Пока ничего
incident-place = Место
incident-place-hint = Улица, дом, магазин, выход
incident-district = Район
incident-read-back = Повторено и подтверждено
incident-verified-officer = Подтверждено сотрудником на месте
incident-landmarks = Ориентиры
incident-category = Категория
incident-scene = На месте
incident-note = Главное
incident-hurt = Пострадавшие
incident-hurt-unclear = Неясно
incident-hurt-bad = Введите целое число от 0 до 9999
incident-safe = Заявитель в безопасности?
incident-weapon = Есть оружие?
incident-yes = Да
incident-no = Нет
incident-unclear = Неясно
incident-caller-name = Имя заявителя
incident-nationality = Гражданство
incident-callback = Номер для связи
incident-changed = Только что изменено на другом месте
# Variables:
#   $value (String) - the new value
incident-changed-while = На другом месте изменено на: { $value }
incident-snapshot = Отправить сводку
incident-snapshot-again = Дополнить сводку
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
incident-snapshot-sent = № { $n } отправлена в { $time }
incident-snapshot-stale = После отправки изменено
incident-snapshot-none = Сводка не отправлена
# Variables:
#   $fields (String) - names of the fields
incident-missing = Не хватает: { $fields }
incident-missing-none = Все четыре пункта известны
incident-missing-place = место
incident-missing-category = категория
incident-missing-hurt-count = пострадавшие
incident-missing-safe = безопасность
incident-known-so-far = Что уже известно
incident-known-hint = необязательно, можно позже
incident-more = Заявитель
