# 통화 중 통역사 교대: 요청, 함께 참여, 이어받기.

relief-title = 교대
relief-ask = 교대 요청
relief-drop = 요청 취소
relief-sought = { $time } 교대 요청함. 아직 호출 전
relief-ringing = { $name } 호출 중
relief-coming = { $name } 참여하는 중
relief-time = { $minutes }분 / { $limit }분
relief-hint = { $minutes }분 경과: 교대를 권합니다
relief-urge = { $minutes }분 경과: 지금 교대를 요청하십시오
relief-newcomer = { $name } 님과 교대합니다
relief-newcomer-text = 한 차례 대화를 들으십시오. 이어받기 전까지는 { $name } 님이 통역합니다.
relief-lost = { $name } 님과 연결이 끊겼습니다. 지금 이어받으십시오
relief-outgoing = { $name } 님이 교대하러 왔습니다
relief-outgoing-text = 한 차례 더 통역한 뒤 넘기십시오.
relief-left = { $seconds }초 후 교대
relief-now = 교대할 때입니다
relief-take-over = 이어받기
relief-please = 이어받아 주십시오
relief-pending = 통역 대기
relief-pending-none = 대기 중인 문장 없음
relief-last = 최근 발언
relief-last-none = 아직 발언이 없습니다
