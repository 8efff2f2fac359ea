# مكتب متلقي البلاغ: جديد ورنين ومحادثة.

call-taker-scope-new = جلسة جديدة
call-taker-scope-talk = الجلسة
call-taker-question = أي لغة؟
call-taker-question-hint = مفتاح واحد يستدعي مترجما. يملأ الباقي أثناء الرنين.
call-taker-question-phrases = يرجى الضغط على رقم اللغة: عبارات فقط دون استدعاء مترجم.
call-taker-origin = من
call-taker-origin-caller = متصل
call-taker-origin-officer = شرطي
call-taker-number = رقم المتصل
call-taker-number-officer = الرقم في المكان
call-taker-incident = رقم الحادث
call-taker-queue = الانتظار في كل المكاتب
call-taker-covered = لغات لها مترجم متاح
# Variables:
#   $count (Number) - languages covered
#   $all (Number) - languages
call-taker-of = { $count } / { $all }
# Variables:
#   $language (String) - name of the language
call-taker-ring = استدعاء { $language }
call-taker-ring-language = استدعاء مترجم
# Variables:
#   $count (Number) - free interpreters
call-taker-free = المتاح { $count }
call-taker-none-free = لا أحد متاح
call-taker-none-on-shift = لا أحد في المناوبة
# Variables:
#   $time (String) - expected time, 00:00
call-taker-expect = نحو { $time }
# Variables:
#   $seconds (Number) - expected time
call-taker-expect-seconds = نحو { $seconds } ث
call-taker-expect-none = لا تقدير بعد
# Variables:
#   $count (Number) - sessions waiting
call-taker-waiting = في الانتظار { $count }
# Variables:
#   $code (String) - country code
call-taker-suggested = بادئة الرقم +{ $code }
call-taker-other = لغة أخرى
call-taker-other-hint = لا يقدم هذا المركز لغة أخرى
call-taker-other-choose = لغات بلا مفتاح
call-taker-phrases = عبارات فقط بلا مترجم
call-taker-phrases-hint = تعرض كبيرة وتبقى في السجل
call-taker-phrases-armed = الآن 1–8، وللإلغاء Esc
call-taker-offline = بلا اتصال، لا يمكن الاستدعاء
call-taker-shift = جلساتي في هذه المناوبة
# Variables:
#   $count (Number) - summaries owed
call-taker-unfinished = ملخصات غير مكتملة: { $count }
# Variables:
#   $count (Number) - sessions today
call-taker-today = اليوم { $count }
# Variables:
#   $seconds (Number) - mean wait
call-taker-mean-wait = متوسط الإجابة { $seconds } ث
call-taker-shift-empty = لا جلسات بعد في هذه المناوبة
call-taker-shift-empty-hint = يرجى الضغط على رقم لبدء الأولى.
call-taker-column-time = الوقت
call-taker-column-language = اللغة
call-taker-column-incident = الحادث
call-taker-column-interpreter = المترجم
call-taker-column-length = المدة
call-taker-column-outcome = الحالة
call-taker-summary-due = الملخص مطلوب
call-taker-ending-completed = مكتملة
call-taker-ending-withdrawn = مسحوبة
call-taker-ending-unserved = لم يجب أحد
call-taker-ending-abandoned = غادر المتصل
call-taker-live = جارية
call-taker-hint-ring = استدعاء مترجم
call-taker-hint-number = الرقم
call-taker-hint-place = الموقع
call-taker-hint-category = الفئة
call-taker-hint-phrases = عبارات فقط
call-taker-hint-keys = كل المفاتيح
call-taker-undo = تراجع
# Variables:
#   $seconds (Number) - seconds left
call-taker-undo-left = مفتاح خطأ؟ للتراجع { $seconds } ث
call-taker-ring-progress = مدة الرنين
# Variables:
#   $name (String) - who is rung
call-taker-ring-now = يرن عند { $name }
call-taker-offers = من رن عندهم حتى الآن
call-taker-offer-accepted = أجاب
call-taker-offer-declined-technical = مشكلة في المعدات
call-taker-offer-declined-not-able = غير ممكن
call-taker-offer-declined-conflict = معرفة بأحد الأطراف
call-taker-offer-declined-other = سبب آخر
# Variables:
#   $reason (String) - why
call-taker-offer-declined = رفض: { $reason }
call-taker-offer-expired = لم يجب
call-taker-offer-withdrawn = تم تجاوزه
call-taker-offer-lost = انقطع الاتصال
call-taker-next-interpreter = المترجم التالي
call-taker-call-interpreter = استدعاء مترجم
call-taker-change-language = تغيير اللغة
call-taker-held-title = المكالمة معلقة
call-taker-held-text = الطرفان الآخران في الانتظار.
# Variables:
#   $name (String) - the interpreter
call-taker-reconnecting-title = انقطع اتصال المترجم { $name }، وهو قيد الانتظار
call-taker-reconnecting-text = يمكن استعمال العبارات؛ بعد انقضاء الوقت يستدعى مترجم آخر.
call-taker-phrases-only-text = عبارات فقط: لم يستدع مترجم.
call-taker-write = تدوين ما قيل
call-taker-write-who = من المتكلم
call-taker-write-caller = المتصل
call-taker-write-officer = الشرطي
call-taker-write-me = أنا
call-taker-write-note = ملاحظة
call-taker-write-caller-hint = ما قاله المتصل
call-taker-write-me-hint = ما قلته
call-taker-write-officer-hint = ما قاله الشرطي
call-taker-write-note-hint = ملاحظة إلى المترجم لا تقرأ على المتصل
call-taker-write-send = تدوين
call-taker-note = ملاحظة إلى المترجم
call-taker-switch-voice = التدوين: تبديل المتكلم
call-taker-correct = تصحيح
call-taker-correct-last = تصحيح آخر جملة
call-taker-correct-title = تصحيح جملة
call-taker-correct-side = أي نص
call-taker-correct-said = ما قيل
call-taker-correct-rendered = الترجمة
call-taker-correct-text = النص الجديد
call-taker-correct-reason = السبب
call-taker-reason-typing = خطأ كتابة
call-taker-reason-misheard = خطأ سمع
call-taker-reason-mistranslated = خطأ ترجمة
call-taker-reason-omission = سهو
call-taker-correct-save = تصحيح مع إبقاء القديم
call-taker-correct-hint = تبقى الكلمات القديمة مشطوبة.
call-taker-end = إنهاء وتلخيص
call-taker-audited = كل شيء في السجل
call-taker-end-title = هل المتصل ما زال على الخط؟
call-taker-end-text = الجلسة المنتهية لا يمكن استئنافها.
call-taker-end-completed = تم، إنهاء الجلسة
call-taker-end-abandoned = غادر المتصل
call-taker-end-keep = متابعة
call-taker-failed = لم ينجح ذلك
call-taker-palette = الأوامر
call-taker-palette-phrases = العبارات
call-taker-palette-languages = اللغات
call-taker-loading = جار فتح الجلسة
call-taker-origin-station = مركز الشرطة
call-taker-origin-partner = جهة شريكة
call-taker-origin-next = المصدر التالي
call-taker-hint-origin = المصدر
call-taker-number-station = رقم المركز
call-taker-number-partner = رقمهم
call-taker-incident-partner = مرجعهم
call-taker-station = المركز
call-taker-officer-name = اسم الضابط
call-taker-service = الجهة
call-taker-service-desk = مكتبهم
call-taker-correct-relayed = الترجمة الوسيطة
