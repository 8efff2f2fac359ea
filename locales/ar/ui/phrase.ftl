# العبارات: المفاتيح واللوحة والبطاقة الكبيرة للقراءة بصوت مسموع.

phrase-group-greet = التحية
phrase-group-loc = الموقع
phrase-group-safe = السلامة
phrase-group-nature = ما حدث
phrase-group-med = طبي
phrase-group-fire = حريق
phrase-group-traf = سير
phrase-group-theft = سرقة
phrase-group-pass = جواز السفر
phrase-group-miss = مفقود
phrase-group-viol = عنف
phrase-group-desc = الوصف
phrase-group-wait = الانتظار
phrase-group-hand = الإحالة
phrase-group-close = الختام
phrase-group-int = المترجم
phrase-group-sms = رسالة نصية
phrase-group-pins = الأساسية
phrase-title = العبارات
phrase-panel-hint = بالضغط تعرض كبيرة لتقرأ بصوت مسموع
phrase-keys = العبارات المثبتة
phrase-search = بحث في العبارات
phrase-search-hint = بالصينية أو بلغة المتصل أو بالمعرف
phrase-groups = مجموعات العبارات
# Variables:
#   $count (Number) - phrases found
phrase-results = العبارات: { $count }
# Variables:
#   $query (String) - what was typed
phrase-none = لا عبارة توافق «{ $query }»
phrase-none-hint = يرجى تجربة أحرف أقل أو مجموعة أخرى.
phrase-used = مستعملة
phrase-shown = معروضة
# Variables:
#   $count (Number) - arguments
phrase-asks = للملء: { $count }
phrase-draft = مسودة لم تعتمد بعد
phrase-aloud = للقراءة بصوت مسموع
phrase-reading = النطق
phrase-back = المعنى
phrase-close = إغلاق
phrase-fill-title = يملأ هذا أولا قبل العرض
phrase-fill-use = عرض العبارة
# Variables:
#   $min (Number) - smallest
#   $max (Number) - largest
phrase-range = عدد صحيح من { $min } إلى { $max }
phrase-required = يرجى ملء هذا
phrase-choose = يرجى اختيار واحد
phrase-arg-language = اللغة
phrase-arg-seconds = الثواني
phrase-arg-minutes = الدقائق
phrase-arg-count = العدد
phrase-arg-who = من
phrase-arg-address = العنوان
phrase-arg-phone = الرقم
phrase-choice-caller = المتصل
phrase-choice-female = امرأة
phrase-choice-male = رجل
phrase-choice-child = طفل
phrase-choice-other = غير ذلك
phrase-unavailable = لا يمكن فتح دليل العبارات
# Variables:
#   $count (Number) - problems
phrase-problems = مشكلات في عبارات هذا المركز: { $count }
phrase-group-yes-no = نعم أو لا
