# قراءة الجلسات المنتهية والجارية: البحث والقائمة والنص وما يتبعه.

record-search = بحث
record-search-hint = الأصل والترجمة
record-results = النتائج
record-sessions = الجلسات
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits = النتائج: { $count } · { $ms } مث
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits-more = أول { $count } من النتائج · { $ms } مث
record-newest-first = الأحدث أولا ثم الأقدم
# Variables:
#   $query (String) - what was searched
record-none = لا نتائج لعبارة «{ $query }»
record-none-text = يرجى تجربة كلمات أقل أو أقصر أو كلمة من اللغة الأخرى. يكفي حرفان صينيان.
record-clear = مسح البحث
record-no-sessions = لا جلسات بعد
record-no-sessions-text = تظهر هنا منذ بداية أي مكالمة.
record-choose = اختيار جلسة
record-choose-text = يفتح نصها هنا. يدون من فتحها.
record-audited = الفتح يدون
# Variables:
#   $count (Number) - turns of a session
# Variables:
#   $count (Number) - corrections in a session
record-live = جارية
record-ending-completed = مكتملة
record-ending-withdrawn = مسحوبة
record-ending-unserved = بلا مترجم
record-ending-abandoned = غادر المتصل
record-state-phrases-only = عبارات فقط
record-state-requested = في الانتظار
record-state-ringing = رنين
record-state-connected = متصلة
record-state-held = معلقة
record-state-reconnecting = انقطع المترجم
record-state-ended = انتهت
record-state-wrap-up = الملخص مفتوح
record-state-closed = مغلقة
record-no-category = بلا فئة
# Variables:
#   $name (String) - a call-taker
record-call-taker = متلقي البلاغ { $name }
# Variables:
#   $name (String) - one or several interpreters
record-interpreter = المترجم { $name }
record-no-interpreter = بلا مترجم
record-not-confirmed = لم تصل إلى الخادم بعد
record-copy-link = استشهاد
record-copied = نسخ العنوان
record-facts = المعلومات
record-facts-empty = لم يملأ شيء
record-field-place = الموقع
record-field-district = المنطقة
record-field-category = الفئة
record-field-hurt-count = المصابون
record-field-safe = سلامة المتصل
record-field-weapon = سلاح
record-field-scene = المكان
record-field-note = ملاحظة
record-field-caller-name = اسم المتصل
record-field-nationality = الجنسية
record-field-callback = رقم المعاودة
record-yes-no-yes = نعم
record-yes-no-no = لا
record-yes-no-unclear = غير واضح
record-source-typed = مكتوب
record-source-turn = من جملة
record-source-read-back = أعيدت قراءته وتأكد
record-source-officer = من شرطي
record-source-show = عرض الجملة
record-caller-number = رقم المتصل
record-caller-incident = الحادث
record-caller-officer = الشرطي
record-snapshots = موجزات الحالة المرسلة
# Variables:
#   $n (Number) - number of the snapshot
record-snapshot = موجز { $n }
record-snapshot-complete = كامل
# Variables:
#   $fields (String) - names of fields
record-snapshot-missing = ينقص: { $fields }
record-offers = من رن عندهم
record-offer-accepted = قبل
record-offer-expired = لم يجب
record-offer-withdrawn = سحب
record-offer-lost = انقطع المكتب
record-offer-open = رنين
record-declined-technical = رفض: مشكلة في المعدات
record-declined-not-able = رفض: غير ممكن
record-declined-conflict = رفض: معرفة بأحد الأطراف
record-declined-other = رفض
record-hand-offs = الإحالات
record-agency-fire119 = 119 الإطفاء
record-agency-ambulance120 = 120 الإسعاف
record-agency-traffic122 = 122 المرور
record-agency-citizens12345 = 12345 خط المواطنين
record-mode-with-interpreter = مع المترجم
record-mode-call-taker-stays = بقي متلقي البلاغ
record-mode-briefing-only = الموجز فقط
record-summary = الملخص
record-summary-open = لم يكتب بعد
record-outcome-dispatched = أرسلت دورية
record-outcome-to120 = إلى 120
record-outcome-to119 = إلى 119
record-outcome-to122 = إلى 122
record-outcome-to12345 = إلى 12345
record-outcome-advice = قدم الإرشاد
record-outcome-misdial = اتصال بالخطأ
record-outcome-caller-hung-up = أغلق المتصل الخط
record-rating-smooth = الترجمة سلسة
record-rating-difficult = الترجمة صعبة
record-rating-review = الترجمة للمراجعة
record-follow-up-call-back = معاودة الاتصال
record-follow-up-statement = أخذ الإفادة
record-attestations = كلمة المترجم
record-attested = يؤكد السجل
record-disputed = يعترض على السجل
record-supervisor-called = طلب المشرف
record-wait = انتظار المترجم
record-more = عرض المزيد
record-loading = جارية قراءة السجل
record-key-search = بحث
record-key-result = النتيجة التالية أو السابقة
record-key-turn = الجملة التالية أو السابقة
record-keys = المراجعة
record-details = ما يتبع الجلسة
