# 在场情况。编号写入警单，不改。

scene-injured = 有人受伤
scene-weapon = 有武器
scene-suspect-present = 嫌疑人在场
scene-children = 有儿童
