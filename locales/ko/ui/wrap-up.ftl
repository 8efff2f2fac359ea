# 대화 이후: 기록에 대한 통역사의 확인.

wrap-up-title = 기록 확인
wrap-up-text = 끝까지 읽고 틀린 곳을 정정하십시오. 확인 내용은 본인의 이름으로 기록에 남습니다.
# Variables:
#   $turns (Number) - sentences
#   $corrected (Number) - corrected sentences
#   $unclear (Number) - sentences marked unclear
wrap-up-counts = { $turns }문장 · 정정 { $corrected } · 불분명 { $unclear }
wrap-up-confirm = 기록이 맞음
wrap-up-dispute = 이의 제기
wrap-up-dispute-send = 이의 기록
wrap-up-back = 뒤로
wrap-up-later = 나중에
wrap-up-note = 무엇이 틀렸습니까?
wrap-up-note-hint = 상황팀장이 읽습니다. 기록 자체는 바뀌지 않습니다.
wrap-up-note-missing = 틀린 점을 입력하십시오.
wrap-up-account = 접수요원의 결과보고
wrap-up-goes-on = 통화는 계속되고 있습니다. 통역한 부분을 확인해 주십시오.
