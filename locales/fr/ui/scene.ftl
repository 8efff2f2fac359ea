# Ce que l’on sait d’autre sur place. Les ids figurent au dossier et ne changent jamais.

scene-injured = Blessé
scene-weapon = Arme
scene-suspect-present = Suspect sur place
scene-children = Enfant
