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
board-wanted = 상황팀장 호출
board-wanted-keys = J K 선택 · Enter 열기
board-wanted-empty = 호출한 좌석이 없습니다
board-wanted-empty-text = Ctrl . 키를 누른 좌석이 여기에 표시됩니다.
# Variables:
#   $time (String) - time of day
board-wanted-at = { $time } 호출
board-as-of-label = 기준 시각
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = { $time } 기준: 이후 센터에서 받은 정보가 없습니다. 아래 수치는 당시 값입니다.
board-key-wanted = 호출 선택
board-key-open = 기록 열기
board-key-move = 세션 간 이동
board-keys = 현황판
