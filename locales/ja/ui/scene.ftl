# 現場についてのほかの情報。識別子は記録に残り、変更しません。

scene-injured = 負傷者あり
scene-weapon = 凶器あり
scene-suspect-present = 被疑者が現場にいる
scene-children = 子供あり
