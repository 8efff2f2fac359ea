# 대화 기록: 발언마다 한 줄, 앞쪽은 신고자 언어, 뒤쪽은 중국어.

transcript-label = 대화 기록
transcript-follow = 자동 스크롤
transcript-follow-off = 자동 스크롤 중지됨
# Variables:
#   $count (Number) - rows below the visible part
transcript-new = 새 발언 { $count }건
transcript-empty = 아직 발언이 없습니다
transcript-empty-hint = 첫 발언이 여기에 표시됩니다.
transcript-chinese = 中文
transcript-pending = 통역 중
transcript-queued = 이 기기에 보존, 전송 대기
transcript-not-written = 원문 기록 없음
transcript-not-rendered = 서면 통역문 없음
transcript-unclear = 불분명, 확인 필요
transcript-corrected = 정정됨
# Variables:
#   $by (String) - who corrected
transcript-corrected-by = { $by } 정정
transcript-key-facts = 요점
transcript-oral = 구두만, 글 기록 없음
transcript-note = 메모
transcript-ask-repeat = 다시 말해 달라고 요청
transcript-ask-slower = 천천히 말해 달라고 요청
transcript-ask-one-at-a-time = 한 사람씩 말해 달라고 요청
transcript-ask-check-name = 이름이나 번호 확인 요청
transcript-notice-interpreter-lost = 통역사와 연결이 끊김
transcript-notice-interpreter-joined = 통역사 참여
transcript-speaker-caller = 신고자
transcript-speaker-call-taker = 접수요원
transcript-speaker-interpreter = 통역사
transcript-speaker-officer = 경찰관
transcript-speaker-phrase = 문구
transcript-speaker-system = 시스템
transcript-speaker-supervisor = 상황팀장
transcript-seal-caller = 신
transcript-seal-call-taker = 접
transcript-seal-interpreter = 통
transcript-seal-officer = 경
transcript-seal-phrase = 문
transcript-seal-system = 시
transcript-seal-supervisor = 팀
transcript-half = 통역 중: { $from } → { $to }
transcript-half-later = 중간 통역 후 이어짐
transcript-notice-wrong-language = 통역사가 다른 언어라고 알림
transcript-notice-relief-took-over = 교대 통역사가 이어받음
transcript-notice-relay-started = 두 통역사의 릴레이 통역 시작
transcript-notice-language-added = 추가 언어 사용
transcript-notice-interpreter-yielded = 생명이 위험한 통화에 통역사를 양보함
transcript-notice-partner-joined = 외부 통역사 참여
transcript-notice-partner-left = 외부 통역사 퇴장
transcript-notice-caller-gone = 신고자 연결 끊김
transcript-notice-caller-back = 신고자 다시 연결
transcript-notice-session-taken-over = 다른 좌석이 통화를 이어받음
transcript-notice-listened-in = 상황팀장이 청취 중
transcript-notice-interpreter-left = 통역사 퇴장
