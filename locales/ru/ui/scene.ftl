# Что ещё известно о месте. Идентификаторы входят в запись и не меняются.

scene-injured = Пострадавшие
scene-weapon = Оружие
scene-suspect-present = Подозреваемый на месте
scene-children = Дети
