# 통역사: 양보, 교대, 릴레이, 추가 언어, 외부 회선.

seats-scope = 통역사
seats-scope-yield = 다른 사건 생명 위급
seats-scope-partner = 외부 회선
# Variables:
#   $name (String) - the interpreter
seats-yield-title = 다른 신고에서 생명이 위급하여 { $name } 통역사가 필요합니다.
seats-yield-text = 양보하면 이 상담은 문구로 계속되고 대기 순서가 유지됩니다.
seats-yield-give = 양보
seats-yield-keep = 유지
seats-relief-ask = 교대 요청
seats-relief-drop = 교대 취소
seats-relief-take = 지금 교대
# Variables:
#   $name (String) - the interpreter
#   $minutes (Number) - minutes on
seats-relief-due = { $name } 통역사가 { $minutes }분째 통역 중입니다.
seats-relief-hint = 곧 교대를 고려하십시오.
seats-relief-urge = 이후로는 오류가 늘어납니다. 지금 교대를 요청하십시오.
seats-relief-sought = 교대 통역사를 찾는 중입니다.
# Variables:
#   $name (String) - who is rung
seats-relief-ringing = 교대를 위해 { $name } 호출 중.
# Variables:
#   $name (String) - the relief
seats-relief-joining = { $name } 통역사가 교대하러 들어옵니다.
# Variables:
#   $name (String) - the present interpreter
seats-relief-meanwhile = 그때까지 { $name } 통역사가 계속합니다.
# Variables:
#   $main (String) - the present interpreter
#   $relief (String) - the relief
seats-relief-both = { $main }, { $relief } 두 사람이 함께 연결되어 있습니다.
# Variables:
#   $relief (String) - the relief
seats-relief-both-text = 한 차례 대화 후 { $relief } 통역사가 이어받습니다.
# Variables:
#   $pivot (String) - language in between
seats-relay-title = { $pivot } 경유 릴레이
seats-relay-end = 릴레이 종료
# Variables:
#   $language (String) - the further language
seats-further-title = 추가 언어: { $language }
seats-further-drop = 그만 찾기
seats-standing-none = 없음
seats-standing-sought = 찾는 중
# Variables:
#   $name (String) - who is rung
seats-standing-ringing = { $name } 호출 중
# Variables:
#   $name (String) - who joins
seats-standing-joining = { $name }, 연결 중
# Variables:
#   $name (String) - whose line is lost
seats-standing-lost = { $name }, 연결 끊김
# Variables:
#   $name (String) - the service
seats-partner-dial = { $name } 전화:
seats-partner-dial-text = 상대 통역사를 통화에 연결하십시오. 여기서도 계속 찾습니다.
seats-partner-on = 상대 통역사 연결됨
seats-partner-off = 응답 없음
seats-partner-left = 상대가 나감
# Variables:
#   $name (String) - the service
seats-partner-is-on = 외부 통역사 연결: { $name }
seats-partner-is-on-text = 상대는 여기에 기록할 수 없습니다. 요점은 직접 기록하십시오. 더 찾지 않습니다.
