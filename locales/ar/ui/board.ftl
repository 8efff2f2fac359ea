# قائمة المشرف المباشرة.

board-figures = الأرقام
board-waiting-now = في الانتظار
# Variables:
#   $count (Number) - sessions with priority 1
board-waiting-p1 = { $count ->
    [0] لا شيء بأولوية P1
   *[other] بأولوية P1: { $count }
  }
board-longest = أطول انتظار
# Variables:
#   $language (String) - a language
#   $desk (String) - label of the desk
board-longest-of = { $language } · { $desk }
board-longest-none = لا أحد ينتظر
board-on-calls = في مكالمة
# Variables:
#   $count (Number) - sessions carried by phrases alone
board-phrases-only = { $count ->
    [0] الكل مع مترجم
   *[other] بالعبارات فقط: { $count }
  }
board-on-calls-none = لا محادثات الآن
board-free = المترجمون المتاحون
# Variables:
#   $count (Number) - interpreters there and not away
board-of-shift = / { $count }
# Variables:
#   $count (Number) - interpreters on a break
#   $wrapUp (Number) - interpreters finishing a record
board-paused-count = في استراحة { $count } · ينهون السجل { $wrapUp }
board-lanes = اللغات
board-col-language = اللغة
board-col-waiting = في الانتظار (المكتب · الوقت)
board-col-calls = في مكالمة (المترجم ← المكتب · الوقت)
board-col-people = متاح وفي استراحة
board-none-waiting = لا أحد
board-none-on-call = —
board-nobody-here = لا أحد في المناوبة
board-none-free = لا أحد متاح
# Variables:
#   $free (Number) - free interpreters of the language
#   $onShift (Number) - interpreters of the language on shift
board-lane-shift = { $free }/{ $onShift }
# Variables:
#   $name (String) - an interpreter
board-ringing = يرن عند { $name }
board-nobody-rung = لا أحد لاستدعائه
# Variables:
#   $time (String) - when it began
board-since = منذ { $time }
board-presence-break = في استراحة
board-presence-wrap-up = ينهي السجل
board-presence-away = غائب
board-presence-available = متاح
board-state-connected = متصل
board-state-held = قيد التعليق
board-state-reconnecting = انقطع المترجم
board-state-phrases-only = عبارات فقط
board-wanted = المشرف مطلوب
board-wanted-keys = J K للاختيار · Enter للفتح
board-wanted-empty = لا أحد يطلبك
board-wanted-empty-text = المكتب الذي يضغط Ctrl . يظهر هنا.
# Variables:
#   $time (String) - time of day
board-wanted-at = طلب في { $time }
board-as-of-label = حتى
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = حتى { $time }: لم يصل شيء من الخادم بعدها. الأرقام أدناه من ذلك الوقت.
board-key-wanted = الاختيار بين الطلبات الموجهة إليك
board-key-open = فتح السجل
board-key-move = التنقل بين الجلسات
board-keys = المتابعة
