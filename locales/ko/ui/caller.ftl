# 신고자: 끊음, 무음, 희망, 연결된 신고, 청취와 인수.

caller-scope = 통화
caller-scope-gone = 재통화
caller-more = 더 보기
caller-gone = 신고자가 끊음
caller-gone-title = 신고자가 전화를 끊었습니다
caller-gone-no-number = 번호를 모릅니다.
caller-gone-owed = 끝내기 전에 최소 한 번 다시 걸고 결과를 누르십시오.
caller-gone-tried = 재통화 시도함. 다시 걸거나 끝내십시오. 속보는 보낼 수 있습니다.
# Variables:
#   $time (String) - time left, 00:00
caller-gone-kept = 통역사를 { $time } 동안 유지합니다.
caller-gone-released = 통역사를 해제합니다.
caller-back = 재통화
caller-back-answered = 받음
caller-back-no-answer = 받지 않음
caller-back-engaged = 통화 중
caller-back-unreachable = 연결 안 됨
caller-silent = 무음 모드: 버튼과 문자
caller-silent-off = 신고자가 말할 수 있음
caller-silent-tag = 무음
caller-silent-title = 신고자가 안전하게 말할 수 없습니다.
caller-silent-text = 버튼으로 답할 수 있는 질문만 하십시오. 한 번은 예, 두 번은 아니요. 옆 목록 맨 앞에 있습니다.
caller-gender = 희망 통역사
caller-gender-any = 무관
caller-gender-female = 여성
caller-gender-male = 남성
caller-add-language = 다른 언어도 사용함
caller-listened = 상황팀장 청취 중
# Variables:
#   $name (String) - who holds the call now
caller-taken-over = 이 통화는 이제 { $name } 담당
caller-taken-over-text = 여기서 계속 볼 수 있지만 이 좌석에서는 변경할 수 없습니다.
caller-link = 다른 신고와 연결
caller-link-title = 여러 신고, 한 사건
caller-link-hint = 이후 속보를 서로 공유합니다.
caller-link-number = 다른 상담 번호
caller-link-unknown = 이 좌석에서 찾을 수 없는 번호입니다. 상대 좌석에 전체 번호를 확인하십시오.
caller-link-do = 연결
caller-link-live = 진행 중인 상담
caller-link-none = 이 좌석에서 보이는 다른 진행 중 상담이 없습니다. 번호를 입력하십시오.
# Variables:
#   $count (Number) - linked calls
caller-linked-count = 연결된 신고: { $count }
# Variables:
#   $count (Number) - facts
caller-linked-new = 이 양식에 없는 정보: { $count }
caller-linked-nothing = 추가 정보가 없습니다.
caller-linked-show = 보기
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
caller-linked-snapshot = 속보 { $n }, { $time } 전송
caller-linked-no-snapshot = 아직 속보 없음
caller-linked-take = 가져오기
caller-linked-same = 동일함
caller-end-owed = 신고자가 끊었고 아직 다시 걸지 않았습니다
caller-end-owed-text = 먼저 최소 한 번 다시 거십시오. 장소를 알면 반드시 출동시키십시오.
