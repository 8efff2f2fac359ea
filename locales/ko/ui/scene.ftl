# 현장에 대해 더 알려진 것. 식별자는 기록에 남으며 바뀌지 않습니다.

scene-injured = 부상자 있음
scene-weapon = 흉기 있음
scene-suspect-present = 용의자 현장에 있음
scene-children = 어린이 있음
