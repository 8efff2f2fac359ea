# 경보: 문구, 조치, 기록.

alarm-title = 조치 필요
alarm-keys-hint = J K 이동 · Enter 조치
alarm-none = 조치할 사항이 없습니다
alarm-class-a = 긴급 경보
alarm-class-b = 주의
alarm-class-c = 알림
# Variables:
#   $language (String) - a language
alarm-p1-waiting = { $language }: P1 대기 중
# Variables:
#   $language (String) - a language
alarm-interpreter-lost = { $language }: 통화 중 통역사 끊김
# Variables:
#   $language (String) - a language
alarm-waiting = { $language }: 대기 초과
# Variables:
#   $desk (String) - label of the desk
alarm-supervisor-called = { $desk } 감독자 요청
# Variables:
#   $person (String) - a name
alarm-relief-due = { $person } 교대 필요
# Variables:
#   $person (String) - a name
alarm-overtime = { $person } 근무 시간 초과
# Variables:
#   $language (String) - a language
alarm-nobody-on-shift = { $language }: 근무자 없음
# Variables:
#   $person (String) - a name
alarm-missed-rings = { $person } 연속 미응답
# Variables:
#   $desk (String) - label of the desk
alarm-clock-skew = { $desk }: 시계 오차
# Variables:
#   $person (String) - a name
alarm-do-ring = { $person } 호출
# Variables:
#   $person (String) - a name
#   $desk (String) - label of the desk
alarm-do-yield = { $desk }에서 { $person } 차출
# Variables:
#   $person (String) - a name
alarm-do-recall = { $person } 복귀 요청
# Variables:
#   $person (String) - a name
alarm-do-partner = 외부 회선: { $person }
# Variables:
#   $language (String) - a language
alarm-do-relay = { $language } 릴레이
alarm-do-relief = 교대 요청
alarm-do-phrases = 상용구만
alarm-do-open = 열기
alarm-do-take-over = 인수
alarm-do-acknowledge = 확인
alarm-acknowledge = 내가 대응
alarm-shelve = 15분 뒤
# Variables:
#   $name (String) - a name
#   $time (String) - time of day
#   $after (String) - minutes and seconds
alarm-acknowledged = { $name } { $time }부터 대응({ $after })
# Variables:
#   $time (String) - time of day
alarm-shelved = { $time }까지 보류
alarm-log = 경보 기록
alarm-log-none = 경보 기록이 없습니다.
# Variables:
#   $after (String) - minutes and seconds
#   $name (String) - a name
alarm-log-response = 대응 { $after } · { $name }
alarm-log-nobody = 대응자 없음
# Variables:
#   $time (String) - time of day
alarm-log-cleared = { $time } 해제
alarm-log-open = 진행 중
