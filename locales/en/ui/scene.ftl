# What else is known of the scene. The ids stand in the record and never change.

scene-injured = Injured
scene-weapon = Weapon
scene-suspect-present = Suspect present
scene-children = Child
