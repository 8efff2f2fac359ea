# المتصل: أغلق الخط، صامت، تفضيل، مكالمات مرتبطة، استماع وتول.

caller-scope = المكالمة
caller-scope-gone = معاودة الاتصال
caller-more = المزيد
caller-gone = أغلق المتصل الخط
caller-gone-title = أغلق المتصل الخط
caller-gone-no-number = لا رقم معروف.
caller-gone-owed = يرجى معاودة الاتصال مرة على الأقل قبل الإنهاء، ثم تسجيل النتيجة.
caller-gone-tried = تمت المحاولة. يمكن تكرارها أو الإنهاء؛ وما زال إرسال الموجز ممكنا هنا.
# Variables:
#   $time (String) - time left, 00:00
caller-gone-kept = يبقى المترجم مدة { $time }.
caller-gone-released = يجري إعفاء المترجم.
caller-back = معاودة الاتصال
caller-back-answered = رد
caller-back-no-answer = لا رد
caller-back-engaged = مشغول
caller-back-unreachable = تعذر الوصول
caller-silent = وضع الصمت: أزرار ونص
caller-silent-off = المتصل يستطيع الكلام
caller-silent-tag = صامت
caller-silent-title = المتصل لا يستطيع الكلام بأمان.
caller-silent-text = أسئلة تجاب بزر فقط: مرة نعم ومرتين لا. وهي أولا في القائمة الجانبية هنا.
caller-gender = يفضل التحدث مع
caller-gender-any = لا تفضيل
caller-gender-female = امرأة
caller-gender-male = رجل
caller-add-language = يتحدثون لغة أخرى كذلك
caller-listened = المشرف يستمع
# Variables:
#   $name (String) - who holds the call now
caller-taken-over = يتولى { $name } هذه المكالمة الآن
caller-taken-over-text = يمكن المتابعة بالقراءة هنا؛ ولا يمكن تغيير شيء من هذا المكتب.
caller-link = ربط متصل آخر
caller-link-title = متصلان وحادث واحد
caller-link-hint = بعدها يتبادل الطرفان الموجزات.
caller-link-number = رقم الجلسة الأخرى
caller-link-unknown = لا يعرف هذا المكتب جلسة بهذا الرقم. يرجى طلب المعرف الكامل من المكتب الآخر.
caller-link-do = ربط
caller-link-live = الجلسات الجارية
caller-link-none = لا جلسة جارية أخرى يراها هذا المكتب. يرجى كتابة الرقم.
# Variables:
#   $count (Number) - linked calls
caller-linked-count = المكالمات المرتبطة: { $count }
# Variables:
#   $count (Number) - facts
caller-linked-new = معلومات ليست في هذه الاستمارة: { $count }
caller-linked-nothing = لا جديد لديهم.
caller-linked-show = عرض
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
caller-linked-snapshot = الموجز { $n }، أرسل في { $time }
caller-linked-no-snapshot = لم يرسل موجز بعد
caller-linked-take = نقل
caller-linked-same = مطابق هنا
caller-end-owed = أغلق المتصل الخط ولم تتم معاودة الاتصال به
caller-end-owed-text = يرجى معاودة الاتصال مرة على الأقل. وإن عرف المكان ترسل دورية في كل حال.
