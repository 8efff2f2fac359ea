# 신고자가 자주 말하는 주요 지점. 누르면 위치에 입력됩니다.

landmark-capital-airport = 서우두 공항
landmark-daxing-airport = 다싱 공항
landmark-beijing-station = 베이징역
landmark-west-station = 베이징서역
landmark-wangfujing = 왕푸징
landmark-summer-palace = 이허위안
landmark-badaling = 바다링
