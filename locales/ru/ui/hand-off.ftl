# Передача сеанса другой службе. Телефонии здесь нет: сообщение составляется и записывается.

hand-off-title = Передать службе
hand-off-subtitle = сначала сообщите обстановку; заявителя не отключают
hand-off-label = Передать
hand-off-to = Кому
hand-off-fire119 = Пожарные
hand-off-ambulance120 = Скорая
hand-off-traffic122 = Дорожная полиция
hand-off-citizens12345 = Городская линия
hand-off-mode = Способ
hand-off-mode-with-interpreter = Вместе с переводчиком
hand-off-mode-call-taker-stays = Я остаюсь на линии
hand-off-mode-briefing-only = Только сообщение
hand-off-briefing = Сообщение (составлено автоматически, измените при необходимости)
# Variables:
#   $number (String) - the service’s number
hand-off-dial = Наберите { $number } на телефоне и зачитайте сообщение; когда его примут, нажмите Enter.
# Variables:
#   $number (String) - the service’s number
hand-off-record = { $number }: сообщение принято
# Variables:
#   $number (String) - the service’s number
hand-off-done = { $number }: передано
hand-off-failed = Передача не записана
hand-off-empty = Напишите сообщение.
# Variables:
#   $language (String) - name of the language
hand-off-draft-language = Язык заявителя: { $language }
# Variables:
#   $place (String) - the place
hand-off-draft-place = Место: { $place }
hand-off-draft-place-unknown = Место неизвестно
# Variables:
#   $categories (String) - categories
hand-off-draft-category = Происшествие: { $categories }
# Variables:
#   $count (Number) - people
hand-off-draft-hurt = Пострадавших: { $count }
hand-off-draft-hurt-unclear = Есть ли пострадавшие, неясно
hand-off-draft-hurt-some = Есть пострадавшие
hand-off-draft-hurt-none = Пострадавших нет
hand-off-draft-safe = Заявитель в безопасности
hand-off-draft-unsafe = Заявитель в опасности
hand-off-draft-weapon = Есть оружие
# Variables:
#   $number (String) - number
hand-off-draft-callback = Номер для связи: { $number }
# Variables:
#   $language (String) - name of the language
#   $name (String) - the interpreter
hand-off-draft-interpreter = Переводчик на линии: { $name } ({ $language })
# Variables:
#   $number (String) - number
#   $name (String) - name of the service
hand-off-to-agency = Передать: { $number } { $name }
