# 첫 실행, 잠금 해제, 시작 장애, 다른 좌석 초대.

setup-welcome = 이 좌석 설정
setup-welcome-text = 센터의 호스트는 한 대입니다. 여기에 센터를 개설하거나 초대 코드로 참여하십시오.
setup-language = 화면 언어
setup-host = 여기에 센터 개설
setup-host-text = 이 기기가 센터 저널을 보관하고 다른 좌석을 받아들입니다.
setup-join = 센터 참여
setup-join-text = 센터 관리자에게서 초대 코드를 받은 경우입니다.
# Variables:
#   $version (String) - version of the program
setup-version = 버전 { $version }
setup-centre-name = 센터 이름
setup-centre-name-hint = 동료들이 부르는 이름, 예: “베이징 110”.
setup-person-name = 성명
setup-desk-label = 이 좌석
setup-desk-label-hint = 좌석 표지, 예: “접수 12번석”.
setup-role = 역할
setup-role-call-taker = 접수요원
setup-role-interpreter = 통역사
setup-role-supervisor = 상황팀장
setup-skills = 언어와 등급
setup-skills-hint = A: 모든 신고 · B: 일상 사안 · C: 간단한 사안. 하나 이상.
# Variables:
#   $language (String) - a language
setup-skill = { $language } 등급
setup-skill-none = 없음
setup-passphrase = 암호
setup-passphrase-again = 암호 다시 입력
setup-passphrase-text = 이 기기의 기록을 보호합니다. 아무도 복구할 수 없으며, 잊으면 이 기기의 기록을 읽을 수 없습니다.
setup-passphrase-hint = 8자 이상.
setup-passphrase-differs = 두 암호가 다릅니다.
setup-invitation = 초대 코드
setup-invitation-hint = “yiqiao1.”부터 끝까지 모두 붙여 넣으십시오. 줄 바꿈은 상관없습니다.
setup-invitation-here = 지금은 센터와 같은 기기의 좌석에서만 초대 코드를 사용할 수 있습니다.
setup-field-empty = 입력하십시오.
# Variables:
#   $limit (Number) - most characters allowed
setup-field-long = 최대 { $limit }자.
setup-skills-empty = 하나 이상의 언어에서 등급을 선택하십시오.
setup-host-do = 센터 개설
setup-join-do = 센터 참여
setup-working = 설정 중…
setup-unlock-title = 이 좌석 열기
setup-unlock-text = 이 기기의 기록은 암호화되어 있습니다. 설정할 때 정한 암호를 입력하십시오.
setup-unlock-do = 열기
setup-unlocking = 여는 중…
setup-fault-title = 이 좌석을 시작할 수 없습니다
setup-fault-set-aside = 손상된 파일을 그대로 다음 위치로 옮겼습니다:
setup-fault-afresh = 기록 다시 받기
setup-fault-afresh-text = 빈 기록에서 시작하여 이 좌석이 볼 수 있는 모든 내용을 센터에서 받습니다. 이 좌석에서 쓰고 아직 전송하지 않은 내용은 위 파일에만 남습니다.
setup-fault-working = 받는 중…
setup-fault-retry-text = 프로그램이 응답하지 않았습니다. 다시 시도하고, 계속되면 다시 시작하십시오.
setup-invite = 좌석 초대
setup-invite-text = 동료 한 사람의 좌석에 쓸 초대 코드를 만듭니다.
setup-invite-note = 지금은 이 기기의 좌석만 가능합니다. 다른 기기의 좌석은 다음 버전에서 지원합니다.
setup-invite-person = 그 좌석의 근무자
setup-invite-desk = 좌석 이름
setup-invite-do = 초대 코드 만들기
setup-invite-working = 만드는 중…
# Variables:
#   $desk (String) - label of the desk
setup-invite-done = { $desk } 초대 코드
setup-invite-hand-over = 이 글을 전달하십시오. 좌석 하나만 참여할 수 있으므로 다른 사람에게 보이지 마십시오.
setup-invite-text-label = 초대 코드
setup-fingerprint = 센터 지문
setup-fingerprint-hint = 상대 좌석에서 말로 대조하십시오.
setup-invite-another = 추가 초대
setup-keys = 설정
