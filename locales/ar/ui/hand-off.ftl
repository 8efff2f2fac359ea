# إحالة الجلسة إلى خدمة أخرى. لا هاتف هنا: يصاغ الموجز ويسجل.

hand-off-title = الإحالة إلى
hand-off-subtitle = يطلعون أولا على الموجز؛ المتصل يبقى على الخط
hand-off-label = إحالة
hand-off-to = إلى
hand-off-fire119 = الإطفاء
hand-off-ambulance120 = الإسعاف
hand-off-traffic122 = المرور
hand-off-citizens12345 = الخط الساخن للمدينة
hand-off-mode = الطريقة
hand-off-mode-with-interpreter = المترجم ينتقل معهم
hand-off-mode-call-taker-stays = أبقى على الخط
hand-off-mode-briefing-only = الموجز فقط
hand-off-briefing = الموجز (مسودة قابلة للتعديل)
# Variables:
#   $number (String) - the service’s number
hand-off-dial = يرجى طلب { $number } من هاتفك وقراءة الموجز، ثم الضغط على Enter بعد تسلمه.
# Variables:
#   $number (String) - the service’s number
hand-off-record = تسلمه { $number }
# Variables:
#   $number (String) - the service’s number
hand-off-done = أبلغ { $number }
hand-off-failed = لم تسجل الإحالة
hand-off-empty = ترجى كتابة الموجز.
# Variables:
#   $language (String) - name of the language
hand-off-draft-language = المتصل يتكلم { $language }
# Variables:
#   $place (String) - the place
hand-off-draft-place = الموقع: { $place }
hand-off-draft-place-unknown = الموقع غير معروف
# Variables:
#   $categories (String) - categories
hand-off-draft-category = الحادث: { $categories }
# Variables:
#   $count (Number) - people
hand-off-draft-hurt = المصابون: { $count }
hand-off-draft-hurt-unclear = وجود مصابين غير واضح
hand-off-draft-hurt-some = يوجد مصاب
hand-off-draft-hurt-none = لا مصابين
hand-off-draft-safe = المتصل في أمان
hand-off-draft-unsafe = المتصل ليس في أمان
hand-off-draft-weapon = يوجد سلاح
# Variables:
#   $number (String) - number
hand-off-draft-callback = رقم المعاودة { $number }
# Variables:
#   $language (String) - name of the language
#   $name (String) - the interpreter
hand-off-draft-interpreter = المترجم { $name } ({ $language }) على الخط
# Variables:
#   $number (String) - number
#   $name (String) - name of the service
hand-off-to-agency = إحالة إلى { $number } { $name }
