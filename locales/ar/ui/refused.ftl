# أمر لم يقبل: ما هو، وكلماته المحفوظة.

refused-label = لم يقبل
# Variables:
#   $what (String) - which command, in words
refused-title = لم يقبل: { $what }
refused-words = كلماتك
# Variables:
#   $count (Number) - further notices below
refused-more = غيرها: { $count }
refused-dismiss = علمت بذلك
refused-what-other = أحد الأوامر
refused-what-set-presence = حالتك
refused-what-open-session = فتح جلسة
refused-what-withdraw-session = سحب الجلسة
refused-what-request-interpreter = استدعاء مترجم
refused-what-next-interpreter = استدعاء المترجم التالي
refused-what-change-language = تغيير اللغة
refused-what-accept-offer = قبول الرنين
refused-what-decline-offer = رفض الرنين
refused-what-join-session = الانضمام إلى الجلسة
refused-what-speak = جملة
refused-what-use-phrase = عبارة
refused-what-interpret = ترجمة
refused-what-intervene = طلب إلى المتكلمين
refused-what-add-note = ملاحظة
refused-what-revise = تصحيح
refused-what-mark-unclear = علامة «غير واضح»
refused-what-set-fact = حقل في النموذج
refused-what-set-priority = الأولوية
refused-what-send-snapshot = موجز الحالة
refused-what-hold-session = تعليق المكالمة
refused-what-resume-session = استئناف المكالمة
refused-what-call-supervisor = طلب المشرف
refused-what-hand-off = الإحالة
refused-what-end-session = إنهاء الجلسة
refused-what-summarise = الملخص
refused-what-attest = كلمة المترجم في السجل
refused-what-read-transcript = فتح سجل
refused-what-update-person = تعديل بيانات موظف
refused-what-set-roster = جدول المناوبات
refused-what-set-policy = قواعد الربط
refused-what-drop-request = إلغاء طلب
refused-what-ask-relief = طلب بديل
refused-what-take-over-seat = تولي البديل
refused-what-start-relay = بدء الترجمة الوسيطة
refused-what-end-relay = إنهاء الترجمة الوسيطة
refused-what-add-language = إضافة لغة
refused-what-leave-session = مغادرة الجلسة
refused-what-prefer-gender = تفضيل امرأة أو رجل
refused-what-ring-person = استدعاء شخص
refused-what-yield-interpreter = التنازل عن المترجم
refused-what-refuse-yield = إبقاء المترجم
refused-what-call-partner = الخط الخارجي
refused-what-partner-on = انضمام المترجم الخارجي
refused-what-partner-off = خروج المترجم الخارجي
refused-what-caller-left = إغلاق المتصل للخط
refused-what-call-back-tried = معاودة اتصال
refused-what-set-silent = وضع الصمت
refused-what-link-sessions = ربط جلستين
refused-what-take-over-session = تولي المكالمة
refused-what-listen-in = الاستماع
