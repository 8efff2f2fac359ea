# 다른 기관으로 인계. 전화 기능은 없으며 인계 내용을 작성하고 기록합니다.

hand-off-title = 인계 대상
hand-off-subtitle = 먼저 상황을 알립니다. 신고자 통화는 끊기지 않습니다
hand-off-label = 인계
hand-off-to = 대상
hand-off-fire119 = 소방
hand-off-ambulance120 = 구급
hand-off-traffic122 = 교통
hand-off-citizens12345 = 시민 민원전화
hand-off-mode = 방식
hand-off-mode-with-interpreter = 통역사 동행
hand-off-mode-call-taker-stays = 본인이 통화에 남음
hand-off-mode-briefing-only = 내용만 전달
hand-off-briefing = 인계 내용(자동 작성, 수정 가능)
# Variables:
#   $number (String) - the service’s number
hand-off-dial = 전화로 { $number }에 걸어 인계 내용을 읽어 주십시오. 상대가 접수하면 Enter를 누르십시오.
# Variables:
#   $number (String) - the service’s number
hand-off-record = { $number } 접수 확인
# Variables:
#   $number (String) - the service’s number
hand-off-done = { $number } 인계 완료
hand-off-failed = 인계가 기록되지 않았습니다
hand-off-empty = 인계 내용을 입력하십시오.
# Variables:
#   $language (String) - name of the language
hand-off-draft-language = 신고자 언어: { $language }
# Variables:
#   $place (String) - the place
hand-off-draft-place = 위치: { $place }
hand-off-draft-place-unknown = 위치 미상
# Variables:
#   $categories (String) - categories
hand-off-draft-category = 사건: { $categories }
# Variables:
#   $count (Number) - people
hand-off-draft-hurt = 부상자 { $count }명
hand-off-draft-hurt-unclear = 부상자 유무 불분명
hand-off-draft-hurt-some = 부상자 있음
hand-off-draft-hurt-none = 부상자 없음
hand-off-draft-safe = 신고자 안전함
hand-off-draft-unsafe = 신고자 안전하지 않음
hand-off-draft-weapon = 흉기 있음
# Variables:
#   $number (String) - number
hand-off-draft-callback = 회신 번호 { $number }
# Variables:
#   $language (String) - name of the language
#   $name (String) - the interpreter
hand-off-draft-interpreter = { $language } 통역사 { $name } 통화 중
# Variables:
#   $number (String) - number
#   $name (String) - name of the service
hand-off-to-agency = { $number } { $name } 인계
