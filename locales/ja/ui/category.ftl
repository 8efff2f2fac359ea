# 事案の種別。識別子は記録に残り、変更しません。

category-theft = 窃盗・強盗
category-assault = 暴行・傷害
category-traffic = 交通事故
category-medical = 急病・けが
category-fire = 火災
category-missing = 行方不明
category-dispute = トラブル
category-fraud = 詐欺
category-other = その他
