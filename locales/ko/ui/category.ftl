# 사건 유형. 식별자는 기록에 남으며 바뀌지 않습니다.

category-theft = 절도·강도
category-assault = 폭행·상해
category-traffic = 교통사고
category-medical = 응급의료
category-fire = 화재
category-missing = 실종
category-dispute = 시비·분쟁
category-fraud = 사기
category-other = 기타
