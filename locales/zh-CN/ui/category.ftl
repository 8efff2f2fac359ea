# 警情类别。编号写入警单，不改。

category-theft = 盗抢
category-assault = 人身伤害
category-traffic = 交通事故
category-medical = 医疗急救
category-fire = 火灾
category-missing = 走失求助
category-dispute = 纠纷
category-fraud = 诈骗
category-other = 其他
