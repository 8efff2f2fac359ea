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
board-as-of-label = حتى
# Variables:
#   $time (String) - time of the last word from the hub
board-as-of = حتى { $time }: لم يصل شيء من الخادم بعدها. الأرقام أدناه من ذلك الوقت.
board-key-open = فتح السجل
board-key-move = التنقل بين الجلسات
board-keys = المتابعة
board-loading = يجري تحميل اللوحة
board-nobody-waits = لا أحد ينتظر
# Variables:
#   $time (String) - time of day
#   $seconds (String) - seconds, in digits
board-last-wait = آخر انتظار { $time }، { $seconds } ث.
board-last-wait-none = لم يُوصَل أي مترجم بعد.
# Variables:
#   $place (Number) - place in the queue
board-place = رقم { $place }
# Variables:
#   $name (String) - a name
board-partner = خط خارجي: { $name }
board-relief = حان التبديل
board-relief-asked = طُلب التبديل
board-recall = استدعاء
# Variables:
#   $time (String) - time of day
board-recalled = استُدعي { $time }
board-duty-on-call = مناوب عند الطلب
board-duty-closing = تنتهي مناوبته
board-desks = المكاتب
# Variables:
#   $count (Number) - how many
board-desks-in-session = في جلسة { $count }
# Variables:
#   $count (Number) - how many
board-desks-ringing = يرن { $count }
# Variables:
#   $count (Number) - how many
board-desks-up = متاح { $count }
# Variables:
#   $count (Number) - how many
board-desks-down = منقطع { $count }
# Variables:
#   $count (Number) - how many
board-desks-all = عرض كل المكاتب ({ $count })
board-desks-fewer = عرض أقل
board-desk-down = بلا اتصال
board-desk-up = متاح
board-desk-ringing = يرن أو ينتظر
board-desk-in-session = في جلسة
# Variables:
#   $seconds (Number) - seconds
board-desk-skewed = انحراف الساعة { $seconds } ث
board-events = الأحداث
board-events-none = لا أحداث بعد.
board-hour = آخر 60 دقيقة
board-hour-free = أقل عدد من المترجمين المتاحين
board-hour-waiting = أكبر عدد من المنتظرين
board-hour-time = الدقيقة
board-hour-table = جدول
board-hour-none = لا معلومات من المركز في هذه الساعة.
# Variables:
#   $free (Number) - interpreters
#   $waiting (Number) - sessions
#   $most (Number) - sessions
board-hour-words = الآن: مترجمون متاحون { $free }، منتظرون { $waiting }؛ أكبر عدد منتظر خلال الساعة { $most }.
board-message = رسالة إلى الجلسة
board-message-label = الملاحظة
board-message-hint = يراها متلقي البلاغ والمترجم ولا تُقرأ على المتصل.
board-message-send = إرسال
board-take-over = تولّي المكالمة
board-take-over-text = تحل محل متلقي البلاغ في هذه الجلسة، ويُسجَّل ذلك.
board-take-over-yes = تولٍّ
board-wall = عرض جداري
board-wall-leave = إنهاء العرض الجداري
board-key-alarm = اختيار إنذار
board-key-remedy = الإجراء الأول
board-key-listen = استماع
board-key-formula = معادلة المؤشر
board-key-log = الأحداث أو سجل الإنذارات
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-opened = { $desk } بدأ جلسة { $language }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-session-ended = { $desk } انتهت جلسة { $language }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
#   $person (String) - a name
#   $seconds (String) - seconds, in digits
board-event-interpreter-joined = { $person } على { $desk }، { $language }، { $seconds } ث
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-lost = انقطع { $person } عن { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-interpreter-back = عاد { $person } إلى { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-missed = لم يرد { $person } على { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-ring-declined = اعتذر { $person } عن { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $priority (String) - P1 to P4
board-event-priority-set = { $desk } حدّد الأولوية { $priority }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-language-changed = { $desk } صحّح اللغة: { $language }
# Variables:
#   $desk (String) - label of the desk
board-event-supervisor-called = { $desk } يطلب المشرف
# Variables:
#   $person (String) - a name
board-event-session-taken-over = تولّى { $person } مكالمة
# Variables:
#   $desk (String) - label of the desk
#   $person (String) - a name
board-event-listened-in = { $person } يستمع إلى { $desk }
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-relay-set = { $desk } { $language } عبر لغة وسيطة
# Variables:
#   $desk (String) - label of the desk
#   $language (String) - a language
board-event-partner-called = { $desk } { $language }: طُلب خط خارجي
# Variables:
#   $desk (String) - label of the desk
board-event-yield-asked = طُلب من { $desk } التخلي عن المترجم
# Variables:
#   $desk (String) - label of the desk
board-event-handed-off = { $desk } أحال المكالمة
# Variables:
#   $person (String) - a name
board-event-presence-available = { $person } متاح
# Variables:
#   $person (String) - a name
board-event-presence-break = { $person } في استراحة
# Variables:
#   $person (String) - a name
board-event-presence-away = { $person } غائب
# Variables:
#   $person (String) - a name
board-event-person-recalled = استُدعي { $person }
# Variables:
#   $desk (String) - label of the desk
board-event-desk-up = اتصل { $desk }
# Variables:
#   $desk (String) - label of the desk
board-event-desk-down = انقطع { $desk }
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-raised = إنذار: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-acknowledged = { $person } يتولى: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
#   $person (String) - a name
board-event-alarm-shelved = { $person } أجّل: { $alarm }
# Variables:
#   $alarm (String) - the sentence of an alarm
board-event-alarm-cleared = زال: { $alarm }
board-event-policy-set = بدأ العمل بسياسة توزيع جديدة
board-event-roster-set = بدأ العمل بجدول مناوبات جديد
