# 접수요원 또는 통역사 본인의 세션.

my-sessions-title = 내 세션
my-sessions-today = 오늘
# Variables:
#   $count (Number) - sessions since midnight
my-sessions-count = { $count }건
# Variables:
#   $time (String) - time in conversation
my-sessions-talk = 통화 { $time }
# Variables:
#   $time (String) - mean time from request to joined
my-sessions-mean-wait = 평균 대기 { $time }
my-sessions-empty = 세션이 아직 없습니다
my-sessions-empty-text = 세션이 시작되면 여기에 표시됩니다.
my-sessions-choose = 세션을 선택하십시오
my-sessions-choose-text = 대화 기록이 여기에 열립니다(열람 전용).
my-sessions-keys = 내 세션
