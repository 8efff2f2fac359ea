# 받아들여지지 않은 명령: 내용과 보존된 글.

refused-label = 처리되지 않음
# Variables:
#   $what (String) - which command, in words
refused-title = 처리되지 않음: { $what }
refused-words = 입력한 내용
# Variables:
#   $count (Number) - further notices below
refused-more = 그 외 { $count }건
refused-dismiss = 확인
refused-what-other = 명령
refused-what-set-presence = 상태 변경
refused-what-open-session = 세션 열기
refused-what-withdraw-session = 세션 철회
refused-what-request-interpreter = 통역사 호출
refused-what-next-interpreter = 다음 통역사 호출
refused-what-change-language = 언어 변경
refused-what-accept-offer = 호출 수락
refused-what-decline-offer = 호출 거절
refused-what-join-session = 세션 참여
refused-what-speak = 발언
refused-what-use-phrase = 문구
refused-what-interpret = 통역문
refused-what-intervene = 발언자에게 하는 요청
refused-what-add-note = 메모
refused-what-revise = 정정
refused-what-mark-unclear = “불분명” 표시
refused-what-set-fact = 사건표 입력
refused-what-set-priority = 우선순위
refused-what-send-snapshot = 지령 속보
refused-what-hold-session = 통화 보류
refused-what-resume-session = 통화 재개
refused-what-call-supervisor = 상황팀장 호출
refused-what-hand-off = 인계
refused-what-end-session = 세션 종료
refused-what-summarise = 결과보고
refused-what-attest = 통역사의 기록 확인
refused-what-read-transcript = 기록 열기
refused-what-update-person = 직원 정보 변경
refused-what-set-roster = 근무표
refused-what-set-policy = 배정 규칙
refused-what-drop-request = 요청 취소
refused-what-ask-relief = 교대 요청
refused-what-take-over-seat = 교대
refused-what-start-relay = 릴레이 시작
refused-what-end-relay = 릴레이 종료
refused-what-add-language = 언어 추가
refused-what-leave-session = 상담 나가기
refused-what-prefer-gender = 성별 희망
refused-what-ring-person = 지정 호출
refused-what-yield-interpreter = 통역사 양보
refused-what-refuse-yield = 통역사 유지
refused-what-call-partner = 외부 회선
refused-what-partner-on = 외부 통역사 연결
refused-what-partner-off = 외부 통역사 종료
refused-what-caller-left = 신고자 끊음
refused-what-call-back-tried = 재통화 기록
refused-what-set-silent = 무음 모드
refused-what-link-sessions = 상담 연결
refused-what-take-over-session = 통화 인수
refused-what-listen-in = 청취
