# كلمات الأجزاء العامة: الإغلاق والمسح والانتظار. لا شيء هنا يخص مكالمة.

part-close = إغلاق
part-clear = مسح
part-cancel = إلغاء
part-loading = جار التحميل…
part-loading-long = يستغرق هذا وقتا أطول من المعتاد.
part-remove = إزالة
# Variables:
#   $label (String) - what is removed, e.g. a filter
part-remove-named = إزالة { $label }
part-required = مطلوب
part-sort-ascending = تصاعدي
part-sort-descending = تنازلي
part-dismiss = حسنا، فهمت
part-copy = نسخ
part-copied = تم النسخ
part-copy-failed = لم ينسخ: يرجى تحديد النص والضغط على Ctrl C
part-back = رجوع
part-retry = المحاولة من جديد
