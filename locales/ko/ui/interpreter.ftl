# 통역석: 상태, 근무, 요청, 파악된 내용, 접수요원에게 남기는 메모.

interpreter-status = 내 상태
interpreter-presence-available = 응답 가능
interpreter-presence-break = 휴식
interpreter-presence-wrap-up = 기록 정리
interpreter-presence-away = 자리 비움
interpreter-means-available = 담당 언어의 다음 요청이 여기서 울립니다.
interpreter-means-break = 휴식 중에는 호출하지 않습니다.
interpreter-means-wrap-up = 기록을 정리하는 동안에는 호출하지 않습니다.
interpreter-means-away = 자리를 비운 동안에는 호출하지 않습니다.
interpreter-after-wrap-up = 기록을 확인하면 다시 응답 가능 상태가 됩니다.
interpreter-back = 응답 가능으로 복귀
interpreter-missed-one = 받지 못한 호출이 있습니다
interpreter-missed-several = 여러 번 호출에 응답하지 않아 휴식으로 전환했습니다
interpreter-missed-text = 호출은 동료에게 넘어갔습니다. 키 하나로 복귀할 수 있습니다.
interpreter-languages = 담당 언어
interpreter-shift = 오늘
interpreter-shift-sessions = 세션
interpreter-shift-talk = 통화
interpreter-shift-wait = 평균 대기
# Variables:
#   $seconds (String) - seconds with one decimal
interpreter-seconds = { $seconds }초
# Variables:
#   $count (Number) - records
interpreter-owed = 확인 대기 기록 { $count }건
interpreter-take-up = 열기
interpreter-recent = 최근 세션
interpreter-recent-none = 세션이 아직 없습니다
interpreter-hint-accept = 호출 수락
interpreter-hint-decline = 호출 거절
interpreter-ask-again = 다시 시도
interpreter-over = 이 세션은 종료되었습니다.
interpreter-side = 요청과 파악된 내용
interpreter-number = 세션 번호
interpreter-held = 보류 중
interpreter-held-text = 접수요원이 통화를 보류했습니다. 입력한 내용은 계속 기록됩니다.
interpreter-reconnecting = 통역석 연결을 복구하는 중
interpreter-reconnecting-text = 계속 입력하십시오. 내용은 이 기기에 보존되며 연결되면 전송됩니다.
interpreter-requests = 요청
interpreter-ask-repeat = 다시
interpreter-ask-slower = 천천히
interpreter-ask-one-at-a-time = 한 사람씩
interpreter-supervisor = 상황팀장 호출
# Variables:
#   $time (String) - time of day
interpreter-supervisor-called = { $time } 상황팀장 호출함
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time = { $minutes }분 / 20분
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time-long = { $minutes }분 경과: 교대할 시간입니다
interpreter-note = 접수요원에게 메모
interpreter-note-hint = 직원 간 공유, 신고자에게 전달하지 않음
interpreter-note-send = 메모 남기기
interpreter-facts = 파악된 내용
interpreter-facts-none = 사건표에 아직 내용이 없습니다
interpreter-fact-place = 위치
interpreter-fact-district = 구
interpreter-fact-category = 유형
interpreter-fact-scene = 현장 상황
interpreter-fact-hurt = 부상자 수
interpreter-fact-safe = 신고자 안전
interpreter-fact-weapon = 흉기
interpreter-fact-name = 성명
interpreter-fact-nationality = 국적
interpreter-fact-callback = 회신 번호
interpreter-fact-note = 요점
interpreter-fact-verified = 확인됨
interpreter-yes = 예
interpreter-no = 아니요
interpreter-unclear = 불분명
# Between two items of a list; keep the spaces.
interpreter-list-and = {", "}
interpreter-phrases = 표시한 문구
interpreter-phrases-none = 없음
