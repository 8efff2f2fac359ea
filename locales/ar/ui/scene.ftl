# ما يعرف أيضا عن المكان. المعرفات في السجل ولا تتغير أبدا.

scene-injured = مصابون
scene-weapon = سلاح
scene-suspect-present = المشتبه به حاضر
scene-children = طفل
