# The frame around every screen: top bar, line state, language, theme, demo notice.

frame-wordmark = Bridge
frame-title = Interpreter Bridge
frame-tabs = Screens
frame-tab-call-taking = Desk
frame-tab-interpreting = Desk
frame-tab-sessions = My sessions
frame-tab-board = Board
frame-tab-review = Review
frame-tab-admin = Admin
frame-search = Search or run a command
# Variables:
#   $count (Number) - alarms that wait for someone
frame-alarms = { $count ->
    [0] No alarms
    [one] { $count } alarm
   *[other] { $count } alarms
  }
frame-link-online = Connected
frame-link-connecting = Connecting
frame-link-reconnecting = Reconnecting
# Variables:
#   $seconds (Number) - seconds since the line was lost
frame-link-reconnecting-for = Reconnecting { $seconds } s
frame-link-offline = Offline
frame-link-refused = Refused
# Variables:
#   $attempt (Number) - which attempt this is
frame-link-lost-title = Line to the centre lost, reconnecting (attempt { $attempt })
frame-link-lost-text = The telephone call is not affected. What you write is kept on this machine and sent when the line is back. Phrases work as usual.
frame-link-offline-title = Offline: interpreters cannot be rung
frame-link-offline-text = Phrases, notes and the record still work. They are sent when the line is back.
frame-link-refused-title = The centre does not let this desk in
# Variables:
#   $count (Number) - turns kept on this machine
frame-link-queued = { $count ->
    [one] { $count } turn queued
   *[other] { $count } turns queued
  }
frame-language = Language
frame-theme = Theme
frame-theme-light = Light
frame-theme-dark = Dark
frame-theme-auto = Automatic (dark 19:00–07:00)
frame-clock = Time in Beijing
frame-demo = Demonstration: invented people and calls
frame-demo-text = Nothing here reaches the police.
frame-hints = Keys
frame-skip = Skip to the main part
frame-group-screens = Screens
frame-group-language = Language
frame-group-theme = Theme
frame-group-centre = Centre
# Variables:
#   $screen (String) - name of the tab
frame-go-to = Go to: { $screen }
# Variables:
#   $theme (String) - light, dark or automatic
frame-use-theme = Theme: { $theme }
frame-zoom-in = Larger text
frame-zoom-out = Smaller text
frame-zoom-reset = Normal text size
# Variables:
#   $percent (Number) - zoom of the window
frame-zoom = Zoom { $percent } %
