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
