# 종료되었거나 진행 중인 세션 열람: 검색, 목록, 대화 기록과 관련 사항.

record-search = 검색
record-search-hint = 원문과 통역문
record-results = 결과
record-sessions = 세션
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits = { $count }건 · { $ms } ms
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits-more = 처음 { $count }건 · { $ms } ms
record-newest-first = 최신순
# Variables:
#   $query (String) - what was searched
record-none = “{ $query }” 검색 결과가 없습니다
record-none-text = 단어를 줄이거나 짧게, 또는 다른 언어의 단어로 입력해 보십시오. 한자는 두 글자면 됩니다.
record-clear = 검색 지우기
record-no-sessions = 세션이 아직 없습니다
record-no-sessions-text = 통화가 시작되면 여기에 표시됩니다.
record-choose = 세션을 선택하십시오
record-choose-text = 대화 기록이 여기에 열립니다. 누가 열었는지 기록됩니다.
record-audited = 열람 기록됨
record-live = 진행 중
record-ending-completed = 완료
record-ending-withdrawn = 철회
record-ending-unserved = 통역사 미응답
record-ending-abandoned = 신고자 이탈
record-state-phrases-only = 문구만 사용
record-state-requested = 통역 대기
record-state-ringing = 호출 중
record-state-connected = 통화 중
record-state-held = 보류 중
record-state-reconnecting = 통역사 연결 끊김
record-state-ended = 종료
record-state-wrap-up = 결과보고 대기
record-state-closed = 종결
record-no-category = 유형 없음
# Variables:
#   $name (String) - a call-taker
record-call-taker = 접수 { $name }
# Variables:
#   $name (String) - one or several interpreters
record-interpreter = 통역 { $name }
record-no-interpreter = 통역사 없음
record-not-confirmed = 센터 미확인
record-copy-link = 인용
record-copied = 주소 복사됨
record-facts = 파악 사항
record-facts-empty = 입력 없음
record-field-place = 위치
record-field-district = 구
record-field-category = 유형
record-field-hurt-count = 부상자 수
record-field-safe = 신고자 안전
record-field-weapon = 흉기
record-field-scene = 현장 상황
record-field-note = 비고
record-field-caller-name = 신고자 성명
record-field-nationality = 국적
record-field-callback = 회신 번호
record-yes-no-yes = 예
record-yes-no-no = 아니요
record-yes-no-unclear = 불분명
record-source-typed = 직접 입력
record-source-turn = 발언에서
record-source-read-back = 복창 확인
record-source-officer = 경찰관에게서
record-source-show = 발언 보기
record-caller-number = 신고자 번호
record-caller-incident = 사건
record-caller-officer = 경찰관
record-snapshots = 지령 속보
# Variables:
#   $n (Number) - number of the snapshot
record-snapshot = 제{ $n }보
record-snapshot-complete = 항목 완비
# Variables:
#   $fields (String) - names of fields
record-snapshot-missing = 미확인: { $fields }
record-offers = 호출 경과
record-offer-accepted = 응답
record-offer-expired = 미응답
record-offer-withdrawn = 취소
record-offer-lost = 좌석 연결 끊김
record-offer-open = 호출 중
record-declined-technical = 거절: 장비
record-declined-not-able = 거절: 응대 불가
record-declined-conflict = 거절: 이해충돌
record-declined-other = 거절
record-hand-offs = 인계
record-agency-fire119 = 119 소방
record-agency-ambulance120 = 120 구급
record-agency-traffic122 = 122 교통
record-agency-citizens12345 = 12345 시민 민원전화
record-mode-with-interpreter = 통역사 동행
record-mode-call-taker-stays = 접수요원이 통화에 남음
record-mode-briefing-only = 내용만 전달
record-summary = 결과보고
record-summary-open = 아직 작성 안 됨
record-outcome-dispatched = 경찰관 출동
record-outcome-to120 = 120 인계
record-outcome-to119 = 119 인계
record-outcome-to122 = 122 인계
record-outcome-to12345 = 12345 인계
record-outcome-advice = 상담·안내
record-outcome-misdial = 오접속
record-outcome-caller-hung-up = 신고자가 끊음
record-rating-smooth = 통역 원활
record-rating-difficult = 통역에 어려움
record-rating-review = 통역 검토 필요
record-follow-up-call-back = 회신 전화
record-follow-up-statement = 진술 청취
record-attestations = 통역사 확인
record-attested = 기록이 맞음을 확인
record-disputed = 기록에 이의 제기
record-supervisor-called = 상황팀장 호출
record-wait = 통역사 대기 시간
record-more = 더 보기
record-loading = 기록을 읽는 중
record-key-search = 검색
record-key-result = 다음 또는 이전 결과
record-key-turn = 다음 또는 이전 발언
record-keys = 기록 검토
record-details = 관련 사항
