# Qué más se sabe del lugar. Los id figuran en el registro y no cambian nunca.

scene-injured = Heridos
scene-weapon = Arma
scene-suspect-present = Sospechoso presente
scene-children = Menores
