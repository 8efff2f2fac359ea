# حالة الجلسة وأطرافها وما يمكن فعله بها؛ مشترك بين المكتبين.

session-state-phrases-only = عبارات فقط
session-state-requested = بانتظار مترجم
session-state-ringing = يرن عند مترجم
session-state-connected = محادثة ثلاثية
session-state-held = معلقة
session-state-reconnecting = المترجم يعيد الاتصال
session-state-ended = انتهت
session-state-wrap-up = الملخص مطلوب
session-state-closed = مغلقة
session-elapsed = الوقت المنقضي
session-parties = الأطراف
session-caller = المتصل
session-officer = الشرطي
session-you = أنت
session-interpreter = المترجم
# Variables:
#   $who (String) - caller or officer
#   $language (String) - name of the language
session-caller-in = { $who } · { $language }
# Variables:
#   $desk (String) - label of the desk
session-you-at = أنت · { $desk }
# Variables:
#   $name (String) - who is rung
session-ringing = يرن عند { $name }
# Variables:
#   $name (String) - who is rung next
session-next = التالي { $name }
session-next-none = لا أحد بعده
# Variables:
#   $seconds (Number) - seconds
session-left = بقي { $seconds } ث
session-nobody = لا مترجم بعد
session-not-asked = لم يطلب
session-queued-sub = في الانتظار، ولا رنين عند أحد
session-joining = ينضم الآن
# Variables:
#   $language (String) - name of the language
#   $level (String) - A, B or C
session-level = { $language } { $level }
# Variables:
#   $seconds (Number) - seconds from request to joined
session-answered = أجاب خلال { $seconds } ث
# Variables:
#   $seconds (Number) - seconds left
session-lost = انقطع، بانتظاره { $seconds } ث
session-line-talking = في محادثة
session-line-ringing = رنين
session-line-none = غير متصل
session-hold = تعليق
session-resume = استئناف
session-supervisor = طلب المشرف
# Variables:
#   $time (String) - time of day
session-supervisor-called = طلب في { $time }
session-unconfirmed = لم تصل إلى الخادم بعد
session-not-found = لا يمكن فتح هذه الجلسة
session-ask = طلب
session-ask-repeat = إعادة القول
session-ask-slower = ببطء
session-ask-check-name = التحقق من الاسم
session-station = مركز الشرطة
session-partner = جهة شريكة
session-seat-main = رئيسي
session-seat-relay = وسيط
session-seat-relief = بديل
session-seat-further = لغة إضافية
session-partner-on = خط خارجي، متصل
session-partner-dialled = خط خارجي، جار الاتصال
