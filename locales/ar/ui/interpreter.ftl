# مكتب المترجم: الحالة والمناوبة والطلبات والمعلوم والملاحظات إلى متلقي البلاغ.

interpreter-status = حالتي
interpreter-presence-available = متاح
interpreter-presence-break = استراحة
interpreter-presence-wrap-up = إنهاء السجل
interpreter-presence-away = غائب
interpreter-means-available = يرن هنا الطلب التالي بلغاتك.
interpreter-means-break = لا يرن لديك أثناء الاستراحة.
interpreter-means-wrap-up = لا يرن لديك أثناء إنهاء السجل.
interpreter-means-away = لا يرن لديك أثناء الغياب.
interpreter-after-wrap-up = بعد تأكيد السجل تعود حالتك إلى متاح.
interpreter-back = العودة إلى متاح
interpreter-missed-one = فاتك رنين
interpreter-missed-several = فاتتك عدة مكالمات فحولت حالتك إلى استراحة
interpreter-missed-text = انتقلت المكالمات إلى الزملاء. مفتاح واحد يعيدك.
interpreter-languages = لغات الرنين
interpreter-shift = اليوم
interpreter-shift-sessions = الجلسات
interpreter-shift-talk = مدة المكالمات
interpreter-shift-wait = متوسط الانتظار
# Variables:
#   $seconds (String) - seconds with one decimal
interpreter-seconds = { $seconds } ث
# Variables:
#   $count (Number) - records
interpreter-owed = سجلات بانتظار التأكيد: { $count }
interpreter-take-up = فتح
interpreter-recent = آخر الجلسات
interpreter-recent-none = لا جلسات بعد
interpreter-hint-accept = قبول الرنين
interpreter-hint-decline = رفض الرنين
interpreter-ask-again = المحاولة من جديد
interpreter-over = انتهت هذه الجلسة.
interpreter-side = الطلبات والمعلوم
interpreter-number = رقم الجلسة
interpreter-held = المكالمة معلقة
interpreter-held-text = علق متلقي البلاغ المكالمة. ما يكتب يدخل السجل كالمعتاد.
interpreter-reconnecting = تجري استعادة الاتصال بمكتب المترجم
interpreter-reconnecting-text = يمكن متابعة الكتابة: كل شيء محفوظ على هذا الجهاز ويرسل عند عودة الاتصال.
interpreter-requests = الطلبات
interpreter-ask-repeat = إعادة
interpreter-ask-slower = ببطء
interpreter-ask-one-at-a-time = واحد تلو الآخر
interpreter-supervisor = طلب المشرف
# Variables:
#   $time (String) - time of day
interpreter-supervisor-called = طلب المشرف في { $time }
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time = { $minutes } من 20 دقيقة
# Variables:
#   $minutes (Number) - minutes since joining
interpreter-time-long = { $minutes } د: حان وقت التبديل
interpreter-note = ملاحظة إلى متلقي البلاغ
interpreter-note-hint = بين الزملاء: لا تقرأ على المتصل
interpreter-note-send = ترك الملاحظة
interpreter-facts = المعلوم حتى الآن
interpreter-facts-none = لم يكتب شيء في النموذج بعد
interpreter-fact-place = الموقع
interpreter-fact-district = المنطقة
interpreter-fact-category = الفئة
interpreter-fact-scene = في المكان
interpreter-fact-hurt = المصابون
interpreter-fact-safe = سلامة المتصل
interpreter-fact-weapon = سلاح
interpreter-fact-name = الاسم
interpreter-fact-nationality = الجنسية
interpreter-fact-callback = رقم المعاودة
interpreter-fact-note = النقاط الرئيسية
interpreter-fact-verified = تم التحقق
interpreter-yes = نعم
interpreter-no = لا
interpreter-unclear = غير واضح
# بين عنصرين في قائمة؛ تبقى المسافة.
interpreter-list-and = {"، "}
interpreter-phrases = العبارات المعروضة
interpreter-phrases-none = لا شيء
