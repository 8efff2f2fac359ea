# 통역석의 호출. 개인정보는 없습니다.

ring-title = 통역 요청
ring-title-officer = 경찰관 요청
ring-about = 사건
ring-about-unknown = 아직 모름
ring-where = 구
ring-where-unknown = 아직 모름
ring-from = 요청 좌석
ring-waiting = 신고자 대기
ring-scene = 현장 상황
ring-phrases = 표시한 문구:
ring-accept = 수락
ring-accept-after-all = 그래도 수락
ring-decline = 거절
# Variables:
#   $seconds (Number) - seconds left
#   $name (String) - who is rung next
ring-then = { $seconds }초 후 { $name } 호출
# Variables:
#   $seconds (Number) - seconds left
ring-left = { $seconds }초 더 울림
ring-decline-why = 거절 사유
ring-reason-technical = 장비
ring-reason-not-able = 지금은 불가
ring-reason-conflict = 관련자와 아는 사이
ring-reason-other = 기타
# Variables:
#   $seconds (Number) - seconds left
ring-decline-other = { $seconds }초 후 “기타”로 처리
ring-joining = 참여 중…
ring-over = 이 호출은 끝났습니다
ring-over-text = 동료가 먼저 응답했거나 호출이 취소되었습니다. 할 일은 없습니다.
