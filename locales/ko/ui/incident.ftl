# 사건표와 지령에 보내는 속보.

incident-title = 사건
incident-saved = 저장됨
# Variables:
#   $count (Number) - fields
incident-unsaved = 미전송 { $count }건
incident-empty = 미입력
incident-place = 위치
incident-place-hint = 도로명, 번지, 상호, 출구
incident-district = 구
incident-read-back = 복창 확인
incident-verified-officer = 현장 경찰관 확인
incident-landmarks = 주요 지점
incident-category = 유형
incident-scene = 현장 상황
incident-note = 요점
incident-hurt = 부상자 수
incident-hurt-unclear = 불분명
incident-hurt-bad = 0–9999의 정수를 입력하십시오
incident-safe = 신고자가 안전한가
incident-weapon = 흉기가 있는가
incident-yes = 예
incident-no = 아니요
incident-unclear = 불분명
incident-caller-name = 신고자 성명
incident-nationality = 국적
incident-callback = 회신 번호
incident-changed = 방금 다른 좌석에서 변경됨
# Variables:
#   $value (String) - the new value
incident-changed-while = 다른 좌석에서 변경: { $value }
incident-snapshot = 속보 전송
incident-snapshot-again = 추가 속보 전송
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
incident-snapshot-sent = 제{ $n }보 { $time } 전송
incident-snapshot-stale = 전송 후 변경됨
incident-snapshot-none = 속보 미전송
# Variables:
#   $fields (String) - names of the fields
incident-missing = 미확인: { $fields }
incident-missing-none = 네 항목 모두 확인
incident-missing-place = 위치
incident-missing-category = 유형
incident-missing-hurt-count = 부상자 수
incident-missing-safe = 안전
incident-known-so-far = 현재까지 파악된 내용
incident-known-hint = 선택 사항, 나중에 입력 가능
incident-more = 신고자
