# 베이징의 16개 구와 이좡. 식별자는 기록에 남으며 바뀌지 않습니다.

district-yanqing = 옌칭
district-huairou = 화이러우
district-miyun = 미윈
district-mentougou = 먼터우거우
district-changping = 창핑
district-shunyi = 순이
district-pinggu = 핑구
district-shijingshan = 스징산
district-haidian = 하이뎬
district-chaoyang = 차오양
district-tongzhou = 퉁저우
district-fangshan = 팡산
district-xicheng = 시청
district-dongcheng = 둥청
district-fengtai = 펑타이
district-daxing = 다싱
district-yizhuang = 이좡
