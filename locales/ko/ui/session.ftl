# 세션의 상태, 참여자, 조작. 두 좌석이 함께 사용합니다.

session-state-phrases-only = 문구만 사용
session-state-requested = 통역 대기
session-state-ringing = 통역사 호출 중
session-state-connected = 3자 통화 중
session-state-held = 보류 중
session-state-reconnecting = 재연결 중
session-state-ended = 종료
session-state-wrap-up = 결과보고 대기
session-state-closed = 종결
session-elapsed = 경과 시간
session-parties = 참여자
session-caller = 신고자
session-officer = 경찰관
session-you = 본인
session-interpreter = 통역사
# Variables:
#   $who (String) - caller or officer
#   $language (String) - name of the language
session-caller-in = { $who } · { $language }
# Variables:
#   $desk (String) - label of the desk
session-you-at = 본인 · { $desk }
# Variables:
#   $name (String) - who is rung
session-ringing = { $name } 호출 중
# Variables:
#   $name (String) - who is rung next
session-next = 다음 { $name }
session-next-none = 다음 없음
# Variables:
#   $seconds (Number) - seconds
session-left = { $seconds }초 남음
session-nobody = 통역사 미정
session-not-asked = 호출하지 않음
session-queued-sub = 대기 중, 호출 없음
session-joining = 참여 중
# Variables:
#   $language (String) - name of the language
#   $level (String) - A, B or C
session-level = { $language } { $level }급
# Variables:
#   $seconds (Number) - seconds from request to joined
session-answered = { $seconds }초 만에 응답
# Variables:
#   $seconds (Number) - seconds left
session-lost = 연결 끊김, { $seconds }초 대기
session-line-talking = 통화
session-line-ringing = 호출
session-line-none = 미연결
session-hold = 보류
session-resume = 보류 해제
session-supervisor = 상황팀장 호출
# Variables:
#   $time (String) - time of day
session-supervisor-called = { $time } 호출함
session-unconfirmed = 아직 서버에 전달되지 않음
session-not-found = 이 세션을 열 수 없습니다
session-ask = 통역사에게
session-ask-repeat = 다시 말하기
session-ask-slower = 천천히
session-ask-check-name = 이름 확인
session-station = 파출소
session-partner = 협력 기관
session-seat-main = 주
session-seat-relay = 릴레이
session-seat-relief = 교대
session-seat-further = 추가 언어
session-partner-on = 외부 회선, 연결됨
session-partner-dialled = 외부 회선, 거는 중
