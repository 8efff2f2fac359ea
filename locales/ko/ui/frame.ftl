# 모든 화면의 틀: 상단 표시줄, 연결 상태, 언어, 테마, 시연 안내.

frame-wordmark = Yiqiao
frame-title = Yiqiao 译桥
frame-tabs = 화면
frame-tab-call-taking = 접수석
frame-tab-interpreting = 통역석
frame-tab-sessions = 내 세션
frame-tab-board = 현황판
frame-tab-review = 기록 검토
frame-tab-admin = 관리
frame-search = 검색 또는 명령 실행
# Variables:
#   $count (Number) - alarms that wait for someone
frame-alarms = { $count ->
    [0] 경보 없음
   *[other] 경보 { $count }건
  }
frame-link-online = 연결됨
frame-link-connecting = 연결 중
frame-link-reconnecting = 재연결 중
# Variables:
#   $seconds (Number) - seconds since the line was lost
frame-link-reconnecting-for = 재연결 중 { $seconds }초
frame-link-offline = 오프라인
frame-link-refused = 연결 거부됨
# Variables:
#   $attempt (Number) - which attempt this is
frame-link-lost-title = 센터와 연결이 끊겨 재연결 중입니다({ $attempt }번째 시도)
frame-link-lost-text = 전화 통화에는 영향이 없습니다. 입력한 내용은 이 기기에 보존되며 연결되면 전송됩니다. 문구는 평소대로 사용할 수 있습니다.
frame-link-offline-title = 오프라인: 통역사를 호출할 수 없습니다
frame-link-offline-text = 문구, 메모, 기록은 사용할 수 있습니다. 연결되면 전송됩니다.
frame-link-refused-title = 센터가 이 좌석의 연결을 받지 않습니다
# Variables:
#   $count (Number) - turns kept on this machine
frame-link-queued = 전송 대기 발언 { $count }건
frame-language = 화면 언어
frame-theme = 테마
frame-theme-light = 밝게
frame-theme-dark = 어둡게
frame-theme-auto = 자동(19:00–07:00 어둡게)
frame-clock = 베이징 시각
frame-demo = 시연: 인물과 신고는 모두 가상입니다
frame-demo-text = 여기서 하는 작업은 경찰에 전달되지 않습니다.
frame-hints = 단축키
frame-skip = 본문으로 이동
frame-group-screens = 화면
frame-group-language = 화면 언어
frame-group-theme = 테마
frame-group-centre = 센터
# Variables:
#   $screen (String) - name of the tab
frame-go-to = 이동: { $screen }
# Variables:
#   $theme (String) - light, dark or automatic
frame-use-theme = 테마: { $theme }
frame-zoom-in = 글자 크게
frame-zoom-out = 글자 작게
frame-zoom-reset = 기본 글자 크기
# Variables:
#   $percent (Number) - zoom of the window
frame-zoom = 확대 { $percent }%
