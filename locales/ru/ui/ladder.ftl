# Что видит ожидающий пульт и что можно сделать тем временем.

ladder-scope = Ожидание переводчика
ladder-rings = Сейчас вызываются
# Variables:
#   $position (Number) - place in the queue, from 1
ladder-place = Место в очереди: { $position }
# Variables:
#   $time (String) - expected time, 00:00
ladder-expect = около { $time }
ladder-none-on-shift = в смене никого
ladder-no-estimate = оценки пока нет
# Variables:
#   $name (String) - who is rung next
ladder-next-rings = Подключится принявший первым; затем вызывается { $name }.
ladder-next-rings-last = Подключится принявший первым; больше вызвать пока некого.
ladder-next-yield = Другой пульт попросили уступить переводчика этому заявителю; он подключится, как только согласятся.
# Variables:
#   $count (Number) - on-call people who can be rung
ladder-next-on-call = На дежурстве вне смены: { $count }. Их вызовут автоматически.
ladder-next-nobody = Вызвать некого. Продолжайте фразами или выберите шаг ниже; вышедшего на смену вызовут автоматически.
ladder-next-gave = Переводчик ушёл туда, где под угрозой жизнь. Работайте фразами; место в очереди сохранено, вызов автоматический.
ladder-next-queue = Работайте фразами и оставайтесь в очереди; первого освободившегося вызовут автоматически.
ladder-next-finding = Есть свободный переводчик, вызов начнётся сейчас.
ladder-next-partner = Наберите внешнюю линию выше. Поиск здесь идёт, пока не подключится их переводчик.
ladder-next-offline = Пока нет связи с центром, никого не вызывают. Фразы работают; внешнюю линию наберите вручную. Место в очереди сохранено.
ladder-stay = Фразы и ожидание в очереди, или:
# Variables:
#   $languages (String) - pivot languages, best first
ladder-relay = Через посредника: { $languages }
ladder-relay-ready = готово
ladder-relay-not-ready = нужно ждать свободных
ladder-offline = нет связи, вызов невозможен
ladder-outside = Внешняя линия
