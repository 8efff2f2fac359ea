# Was sonst vom Einsatzort bekannt ist. Die IDs stehen im Protokoll und ändern sich nie.

scene-injured = Verletzte
scene-weapon = Waffe
scene-suspect-present = Verdächtiger vor Ort
scene-children = Kind
