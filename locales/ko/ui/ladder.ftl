# 대기 중인 접수석에 알리는 내용과 그동안 할 수 있는 일.

ladder-scope = 통역사 대기
ladder-rings = 호출 중
# Variables:
#   $position (Number) - place in the queue, from 1
ladder-place = 대기 순서 { $position }번
# Variables:
#   $time (String) - expected time, 00:00
ladder-expect = 약 { $time }
ladder-none-on-shift = 근무 중인 통역사 없음
ladder-no-estimate = 예상 시간 없음
# Variables:
#   $name (String) - who is rung next
ladder-next-rings = 먼저 수락한 사람이 연결됩니다. 다음은 { $name } 호출입니다.
ladder-next-rings-last = 먼저 수락한 사람이 연결됩니다. 지금은 더 호출할 사람이 없습니다.
ladder-next-yield = 다른 좌석에 통역사 양보를 요청했습니다. 동의하면 바로 연결됩니다.
# Variables:
#   $count (Number) - on-call people who can be rung
ladder-next-on-call = 대기 근무 중 호출 가능: { $count }명. 자동으로 호출합니다.
ladder-next-nobody = 호출할 사람이 없습니다. 문구로 응대하거나 아래에서 선택하십시오. 근무를 시작하는 대로 자동 호출합니다.
ladder-next-gave = 통역사는 생명이 위급한 사건으로 갔습니다. 문구로 응대하십시오. 기존 순서가 유지되며 자동 호출합니다.
ladder-next-queue = 문구로 응대하며 대기하십시오. 먼저 비는 통역사를 자동 호출합니다.
ladder-next-finding = 통역사가 있습니다. 곧 호출합니다.
ladder-next-partner = 위의 외부 회선으로 전화하십시오. 상대 통역사가 연결될 때까지 여기서도 계속 찾습니다.
ladder-next-offline = 센터와 연결이 끊긴 동안에는 호출하지 않습니다. 문구는 사용할 수 있고, 외부 회선은 직접 거십시오. 순서는 유지됩니다.
ladder-stay = 문구로 대기하거나:
# Variables:
#   $languages (String) - pivot languages, best first
ladder-relay = { $languages } 경유 릴레이
ladder-relay-ready = 바로 가능
ladder-relay-not-ready = 빈 인원 대기
ladder-offline = 오프라인, 호출 불가
ladder-outside = 외부 회선
