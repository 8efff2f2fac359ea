# 상황팀장의 실시간 현황판.

board-figures = 수치
board-waiting-now = 통역 대기
# Variables:
#   $count (Number) - sessions with priority 1
board-waiting-p1 = { $count ->
    [0] P1 없음
   *[other] P1 { $count }건
  }
board-longest = 최장 대기
# Variables:
#   $language (String) - a language
#   $desk (String) - label of the desk
board-longest-of = { $language } · { $desk }
board-longest-none = 대기 없음
board-on-calls = 통화 중
# Variables:
#   $count (Number) - sessions carried by phrases alone
board-phrases-only = { $count ->
    [0] 모두 통역사 있음
   *[other] 문구만 사용 { $count }건
  }
board-on-calls-none = 현재 통화 없음
board-free = 응답 가능 통역사
# Variables:
#   $count (Number) - interpreters there and not away
board-of-shift = / { $count }
# Variables:
#   $count (Number) - interpreters on a break
#   $wrapUp (Number) - interpreters finishing a record
board-paused-count = 휴식 { $count } · 기록 정리 { $wrapUp }
board-lanes = 언어
board-col-language = 언어
board-col-waiting = 대기(좌석 · 시간)
board-col-calls = 통화 중(통역사 → 좌석 · 시간)
board-col-people = 응답 가능·휴식
board-none-waiting = 없음
board-none-on-call = —
board-nobody-here = 근무자 없음
board-none-free = 응답 가능 인원 없음
# Variables:
#   $free (Number) - free interpreters of the language
#   $onShift (Number) - interpreters of the language on shift
board-lane-shift = { $free }/{ $onShift }
# Variables:
#   $name (String) - an interpreter
board-ringing = { $name } 호출 중
board-nobody-rung = 호출할 통역사 없음
# Variables:
#   $time (String) - when it began
board-since = { $time }부터
board-presence-break = 휴식
board-presence-wrap-up = 기록 정리
board-presence-away = 자리 비움
board-presence-available = 응답 가능
board-state-connected = 통화 중
board-state-held = 보류 중
board-state-reconnecting = 통역사 연결 끊김
board-state-phrases-only = 문구만 사용
board-as-of-label = 기준 시각
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = { $time } 기준: 이후 센터에서 받은 정보가 없습니다. 아래 수치는 당시 값입니다.
board-key-open = 기록 열기
board-key-move = 세션 간 이동
board-keys = 현황판
board-loading = 현황판을 불러오는 중
board-nobody-waits = 대기 중인 신고가 없습니다
# Variables:
#   $time (String) - time of day
#   $seconds (String) - seconds, in digits
board-last-wait = 최근 대기 { $time }, { $seconds }초.
board-last-wait-none = 아직 연결된 통역사가 없습니다.
# Variables:
#   $place (Number) - place in the queue
board-place = { $place }번째
# Variables:
#   $name (String) - a name
board-partner = 외부 회선: { $name }
board-relief = 교대 필요
board-relief-asked = 교대 요청됨
board-recall = 복귀 요청
# Variables:
#   $time (String) - time of day
board-recalled = { $time } 복귀 요청됨
board-duty-on-call = 대기 근무
board-duty-closing = 근무 종료 임박
board-desks = 좌석
# Variables:
#   $count (Number) - how many
board-desks-in-session = 통화 { $count }
# Variables:
#   $count (Number) - how many
board-desks-ringing = 호출 { $count }
# Variables:
#   $count (Number) - how many
board-desks-up = 여유 { $count }
# Variables:
#   $count (Number) - how many
board-desks-down = 끊김 { $count }
# Variables:
#   $count (Number) - how many
board-desks-all = 전체 { $count }석 보기
board-desks-fewer = 접기
board-desk-down = 연결 끊김
board-desk-up = 여유
board-desk-ringing = 호출 또는 대기
board-desk-in-session = 통화 중
# Variables:
#   $seconds (Number) - seconds
board-desk-skewed = 시계 오차 { $seconds }초
board-events = 동향
board-events-none = 아직 동향이 없습니다.
board-hour = 최근 60분
board-hour-free = 최소 여유 통역사
board-hour-waiting = 최대 대기
board-hour-time = 분
board-hour-table = 표
board-hour-none = 이 시간 동안 중앙의 정보가 없습니다.
# Variables:
#   $free (Number) - interpreters
#   $waiting (Number) - sessions
#   $most (Number) - sessions
board-hour-words = 현재 여유 통역사 { $free }, 대기 { $waiting }; 최근 1시간 최대 대기 { $most }.
board-message = 세션에 메시지
board-message-label = 메모
board-message-hint = 접수자와 통역사에게 보이며 신고자에게 읽어 주지 않습니다.
board-message-send = 보내기
board-take-over = 통화 인수
board-take-over-text = 이 세션의 접수자를 대신합니다. 기록에 남습니다.
board-take-over-yes = 인수
board-wall = 대형 화면
board-wall-leave = 대형 화면 종료
board-key-alarm = 경보 선택
board-key-remedy = 첫 번째 조치
board-key-listen = 청취
board-key-formula = 지표 산식
board-key-log = 동향 또는 경보 기록
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-opened = { $desk } { $language } 시작
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-ended = { $desk } { $language } 종료
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
#   $person (String) - a name
#   $seconds (String) - seconds, in digits
board-event-interpreter-joined = { $person } { $desk } { $language } 연결, { $seconds }초
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-lost = { $person } 연결 끊김({ $desk })
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-back = { $person } 복귀({ $desk })
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-missed = { $person } { $desk } 호출 미응답
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-declined = { $person } { $desk } 호출 거절
# Variables:
#   $desk (String) - label of the desk
#   $priority (String) - P1 to P4
board-event-priority-set = { $desk } 우선순위 { $priority }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-language-changed = { $desk } 언어 정정: { $language }
# Variables:
#   $desk (String) - label of the desk
board-event-supervisor-called = { $desk } 감독자 요청
# Variables:
#   $person (String) - a name
board-event-session-taken-over = { $person } 통화 인수
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-listened-in = { $person } { $desk } 청취
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-relay-set = { $desk } { $language } 릴레이 통역
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-partner-called = { $desk } { $language } 외부 회선 연결
# Variables:
#   $desk (String) - label of the desk
board-event-yield-asked = { $desk } 통역사 양보 요청
# Variables:
#   $desk (String) - label of the desk
board-event-handed-off = { $desk } 이관
# Variables:
#   $person (String) - a name
board-event-presence-available = { $person } 응대 가능
# Variables:
#   $person (String) - a name
board-event-presence-break = { $person } 휴식
# Variables:
#   $person (String) - a name
board-event-presence-away = { $person } 자리 비움
# Variables:
#   $person (String) - a name
board-event-person-recalled = { $person } 복귀 요청
# Variables:
#   $desk (String) - label of the desk
board-event-desk-up = { $desk } 연결
# Variables:
#   $desk (String) - label of the desk
board-event-desk-down = { $desk } 끊김
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-raised = 경보: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-acknowledged = { $person } 대응: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-shelved = { $person } 보류: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-cleared = 해제: { $alarm }
board-event-policy-set = 새 배정 정책 적용
board-event-roster-set = 새 근무표 적용
