# نص المحادثة: سطر لكل جملة، لغة المتصل من جهة البداية والصينية من جهة النهاية.

transcript-label = نص المحادثة
transcript-follow = متابعة تلقائية
transcript-follow-off = المتابعة متوقفة
# Variables:
#   $count (Number) - rows below the visible part
transcript-new = الجديد: { $count }
transcript-empty = لم يقل شيء بعد
transcript-empty-hint = تظهر الجملة الأولى هنا.
transcript-chinese = 中文
transcript-pending = الترجمة جارية
transcript-queued = محفوظ هنا وسيرسل
transcript-not-written = لم يدون الأصل
transcript-not-rendered = لا ترجمة مكتوبة
transcript-unclear = غير واضح، يرجى التحقق
transcript-corrected = مصحح
# Variables:
#   $by (String) - who corrected
transcript-corrected-by = صححه { $by }
transcript-key-facts = النقاط الرئيسية
transcript-oral = ترجم شفهيا ولم يكتب
transcript-note = ملاحظة
transcript-ask-repeat = يطلب إعادة ما قيل
transcript-ask-slower = يطلب التكلم ببطء
transcript-ask-one-at-a-time = يطلب التكلم بالدور
transcript-ask-check-name = يطلب التحقق من اسم أو رقم
transcript-notice-interpreter-lost = انقطع الاتصال بالمترجم
transcript-notice-interpreter-joined = انضم المترجم
transcript-speaker-caller = المتصل
transcript-speaker-call-taker = متلقي البلاغ
transcript-speaker-interpreter = المترجم
transcript-speaker-officer = الشرطي
transcript-speaker-phrase = عبارة
transcript-speaker-system = النظام
transcript-speaker-supervisor = المشرف
transcript-seal-caller = م
transcript-seal-call-taker = ش
transcript-seal-interpreter = ت
transcript-seal-officer = ض
transcript-seal-phrase = ع
transcript-seal-system = ن
transcript-seal-supervisor = ر
transcript-half = تجري الترجمة: { $from } ← { $to }
transcript-half-later = بعد الكلام الوسيط
transcript-notice-wrong-language = يقول المترجم إنها لغة أخرى
transcript-notice-relief-took-over = تسلم المترجم البديل
transcript-notice-relay-started = يعمل مترجمان الآن عبر لغة وسيطة
transcript-notice-language-added = أضيفت لغة أخرى
transcript-notice-interpreter-yielded = انتقل المترجم إلى مكالمة فيها خطر على الحياة
transcript-notice-partner-joined = انضم مترجم خارجي
transcript-notice-partner-left = غادر المترجم الخارجي
transcript-notice-caller-gone = انقطع المتصل
transcript-notice-caller-back = عاد المتصل
transcript-notice-session-taken-over = تسلم مكتب آخر المكالمة
transcript-notice-listened-in = المشرف يستمع
transcript-notice-interpreter-left = غادر المترجم
