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
ring-seat-relay = 릴레이 통역
ring-seat-relief = 교대
ring-seat-further = 추가 언어
ring-as-relay = 이 통화는 { $pivot }을(를) 거칩니다. { $far }와(과) { $pivot } 사이를 맡고, 중국어로는 동료가 이어서 통역합니다.
ring-as-pivot = 이 통화는 { $pivot }을(를) 거칩니다. 동료가 신고자와 { $far }(으)로 대화하고, 여기서 중국어로 이어서 통역합니다.
ring-as-relief = 동료와 교대합니다. 한 차례 대화 동안 함께 참여한 뒤 이어받습니다.
ring-as-further = 동료가 이미 통역 중인 통화에서 다른 언어가 나왔습니다.
ring-first = 생명 위험: 여러 통역사를 동시에 호출 중이며 먼저 수락한 사람이 맡습니다.
