# 접수석: 새 세션, 호출, 통화.

call-taker-scope-new = 새 세션
call-taker-scope-talk = 세션
call-taker-question = 신고자가 어떤 언어를 사용합니까?
call-taker-question-hint = 숫자 키 하나로 통역사를 호출합니다. 나머지는 호출하는 동안 입력하십시오.
call-taker-question-phrases = 언어의 숫자 키를 누르십시오. 문구만 사용하며 통역사는 호출하지 않습니다.
call-taker-origin = 발신
call-taker-origin-caller = 신고자
call-taker-origin-officer = 경찰관
call-taker-number = 신고자 번호
call-taker-number-officer = 현장 전화
call-taker-incident = 사건번호
call-taker-queue = 전체 좌석 대기
call-taker-covered = 응답 가능한 언어
# Variables:
#   $count (Number) - languages covered
#   $all (Number) - languages
call-taker-of = { $count } / { $all }
# Variables:
#   $language (String) - name of the language
call-taker-ring = { $language } 통역사 호출
call-taker-ring-language = 통역사 호출
# Variables:
#   $count (Number) - free interpreters
call-taker-free = { $count }명 가능
call-taker-none-free = 가능 인원 없음
call-taker-none-on-shift = 근무자 없음
# Variables:
#   $time (String) - expected time, 00:00
call-taker-expect = 약 { $time }
# Variables:
#   $seconds (Number) - expected time
call-taker-expect-seconds = 약 { $seconds }초
call-taker-expect-none = 예상 시간 없음
# Variables:
#   $count (Number) - sessions waiting
call-taker-waiting = { $count }건 대기
# Variables:
#   $code (String) - country code
call-taker-suggested = 국가번호 +{ $code }
call-taker-other = 다른 언어
call-taker-other-hint = 이 센터에 다른 언어가 없습니다
call-taker-other-choose = 숫자 키가 없는 언어
call-taker-phrases = 문구만 사용, 통역사 없음
call-taker-phrases-hint = 크게 표시하고 기록에 남김
call-taker-phrases-armed = 이어서 1–8 누르기, Esc 취소
call-taker-offline = 오프라인, 호출 불가
call-taker-shift = 이번 근무 세션
# Variables:
#   $count (Number) - summaries owed
call-taker-unfinished = 미제출 결과보고 { $count }건
# Variables:
#   $count (Number) - sessions today
call-taker-today = 오늘 { $count }건
# Variables:
#   $seconds (Number) - mean wait
call-taker-mean-wait = 평균 응답 { $seconds }초
call-taker-shift-empty = 이번 근무의 세션이 아직 없습니다
call-taker-shift-empty-hint = 숫자 키를 누르면 첫 세션이 시작됩니다.
call-taker-column-time = 시각
call-taker-column-language = 언어
call-taker-column-incident = 사건
call-taker-column-interpreter = 통역사
call-taker-column-length = 소요 시간
call-taker-column-outcome = 상태
call-taker-summary-due = 결과보고 대기
call-taker-ending-completed = 완료
call-taker-ending-withdrawn = 철회
call-taker-ending-unserved = 통역사 미응답
call-taker-ending-abandoned = 신고자 이탈
call-taker-live = 진행 중
call-taker-hint-ring = 통역사 호출
call-taker-hint-number = 번호
call-taker-hint-place = 위치
call-taker-hint-category = 유형
call-taker-hint-phrases = 문구만
call-taker-hint-keys = 전체 단축키
call-taker-undo = 취소
# Variables:
#   $seconds (Number) - seconds left
call-taker-undo-left = 잘못 눌렀습니까? { $seconds }초 내 취소 가능
call-taker-ring-progress = 호출 시간
# Variables:
#   $name (String) - who is rung
call-taker-ring-now = { $name } 호출 중
call-taker-offers = 호출 내역
call-taker-offer-accepted = 응답
call-taker-offer-declined-technical = 장비 문제
call-taker-offer-declined-not-able = 응대 불가
call-taker-offer-declined-conflict = 이해충돌
call-taker-offer-declined-other = 기타 사유
# Variables:
#   $reason (String) - why
call-taker-offer-declined = 거절: { $reason }
call-taker-offer-expired = 미응답
call-taker-offer-withdrawn = 건너뜀
call-taker-offer-lost = 연결 끊김
call-taker-next-interpreter = 다음 통역사
call-taker-call-interpreter = 통역사 호출
call-taker-change-language = 언어 변경
call-taker-held-title = 보류 중
call-taker-held-text = 다른 참여자는 대기 중이며 이 좌석의 말을 들을 수 없습니다.
# Variables:
#   $name (String) - the interpreter
call-taker-reconnecting-title = 통역사 { $name } 연결 끊김, 재연결 대기 중
call-taker-reconnecting-text = 문구를 사용하십시오. 시간이 지나면 다른 통역사를 호출합니다.
call-taker-phrases-only-text = 문구만 사용: 통역사를 호출하지 않았습니다.
call-taker-write = 발언 기록
call-taker-write-who = 발언자
call-taker-write-caller = 신고자
call-taker-write-officer = 경찰관
call-taker-write-me = 본인
call-taker-write-note = 메모
call-taker-write-caller-hint = 신고자의 말
call-taker-write-me-hint = 본인의 말
call-taker-write-officer-hint = 경찰관의 말
call-taker-write-note-hint = 통역사에게 남기는 메모, 신고자에게 전달하지 않음
call-taker-write-send = 기록
call-taker-note = 통역사에게 메모
call-taker-switch-voice = 발언 기록: 발언자 전환
call-taker-correct = 정정
call-taker-correct-last = 마지막 발언 정정
call-taker-correct-title = 발언 정정
call-taker-correct-side = 정정할 글
call-taker-correct-said = 원래 발언
call-taker-correct-rendered = 통역문
call-taker-correct-text = 새 내용
call-taker-correct-reason = 사유
call-taker-reason-typing = 오타
call-taker-reason-misheard = 잘못 들음
call-taker-reason-mistranslated = 오역
call-taker-reason-omission = 누락
call-taker-correct-save = 정정하고 원문 보존
call-taker-correct-hint = 이전 글은 취소선으로 남습니다.
call-taker-end = 종료 후 결과보고
call-taker-audited = 전 과정 기록
call-taker-end-title = 신고자가 아직 통화 중입니까?
call-taker-end-text = 종료한 세션은 다시 이어갈 수 없습니다.
call-taker-end-completed = 응대 완료, 종료
call-taker-end-abandoned = 신고자가 전화를 끊음
call-taker-end-keep = 계속
call-taker-failed = 처리하지 못했습니다
call-taker-palette = 작업
call-taker-palette-phrases = 문구
call-taker-palette-languages = 언어
call-taker-loading = 세션을 여는 중
call-taker-origin-station = 파출소
call-taker-origin-partner = 협력 기관
call-taker-origin-next = 다음 발신처
call-taker-hint-origin = 발신처
call-taker-number-station = 파출소 번호
call-taker-number-partner = 상대 번호
call-taker-incident-partner = 상대 접수번호
call-taker-station = 소속 관서
call-taker-officer-name = 경찰관 이름
call-taker-service = 기관
call-taker-service-desk = 상대 좌석
call-taker-correct-relayed = 릴레이 번역
