# الإطار حول كل شاشة: الشريط العلوي، حالة الاتصال، اللغة، المظهر، تنبيه العرض التجريبي.

frame-wordmark = الجسر
frame-title = جسر الترجمة
frame-tabs = الشاشات
frame-tab-call-taking = المكتب
frame-tab-interpreting = المكتب
frame-tab-sessions = جلساتي
frame-tab-board = المتابعة
frame-tab-review = المراجعة
frame-tab-admin = الإدارة
frame-search = بحث أو أمر
# Variables:
#   $count (Number) - alarms that wait for someone
frame-alarms = { $count ->
    [0] لا تنبيهات
   *[other] التنبيهات: { $count }
  }
frame-link-online = متصل
frame-link-connecting = قيد الاتصال
frame-link-reconnecting = إعادة الاتصال
# Variables:
#   $seconds (Number) - seconds since the line was lost
frame-link-reconnecting-for = إعادة الاتصال { $seconds } ث
frame-link-offline = غير متصل
frame-link-refused = مرفوض
# Variables:
#   $attempt (Number) - which attempt this is
frame-link-lost-title = انقطع الاتصال بالمركز، وتجري إعادة الاتصال (المحاولة { $attempt })
frame-link-lost-text = المكالمة الهاتفية لا تتأثر. ما يكتب محفوظ على هذا الجهاز ويرسل عند عودة الاتصال. العبارات تعمل كالمعتاد.
frame-link-offline-title = بلا اتصال: لا يمكن استدعاء المترجمين
frame-link-offline-text = العبارات والملاحظات والسجل تعمل، وترسل عند عودة الاتصال.
frame-link-refused-title = المركز لا يسمح بدخول هذا المكتب
# Variables:
#   $count (Number) - turns kept on this machine
frame-link-queued = جمل بانتظار الإرسال: { $count }
frame-language = اللغة
frame-theme = المظهر
frame-theme-light = فاتح
frame-theme-dark = داكن
frame-theme-auto = تلقائي (داكن 19:00–07:00)
frame-clock = توقيت بكين
frame-demo = عرض تجريبي: أشخاص ومكالمات من الخيال
frame-demo-text = لا شيء هنا يصل إلى الشرطة.
frame-hints = المفاتيح
frame-skip = الانتقال إلى الجزء الرئيسي
frame-group-screens = الشاشات
frame-group-language = اللغة
frame-group-theme = المظهر
frame-group-centre = المركز
# Variables:
#   $screen (String) - name of the tab
frame-go-to = الانتقال إلى: { $screen }
# Variables:
#   $theme (String) - light, dark or automatic
frame-use-theme = المظهر: { $theme }
frame-zoom-in = تكبير النص
frame-zoom-out = تصغير النص
frame-zoom-reset = حجم النص العادي
# Variables:
#   $percent (Number) - zoom of the window
frame-zoom = التكبير { $percent }%
