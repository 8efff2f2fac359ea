# ملخص الجلسة.

summary-title = ملخص الجلسة
summary-outcomes = النتيجة
summary-outcome-dispatched = أرسلت دورية
summary-outcome-to120 = إلى 120
summary-outcome-to119 = إلى 119
summary-outcome-to122 = إلى 122
summary-outcome-to12345 = إلى 12345
summary-outcome-advice = قدم الإرشاد
summary-outcome-misdial = اتصال بالخطأ
summary-outcome-caller-hung-up = أغلق المتصل الخط
summary-narrative = ما حدث (مسودة من السجل، ترجى مراجعتها)
summary-checked = تمت مراجعتها
summary-rating = الترجمة
summary-rating-smooth = سلسة
summary-rating-difficult = صعبة
summary-rating-review = للمراجعة
summary-follow-up = المتابعة
summary-follow-up-call-back = معاودة الاتصال
summary-follow-up-statement = الإفادة تحتاج إلى مترجم
summary-final = بعد التقديم يمكن الإضافة فقط
summary-later = في وقت لاحق
summary-submit = تقديم
summary-need-outcome = يرجى اختيار نتيجة واحدة على الأقل.
summary-need-narrative = ترجى كتابة ما حدث.
summary-need-check = يرجى تعديل المسودة أو تأشير «تمت مراجعتها».
# Variables:
#   $max (Number) - limit
summary-too-long = الحد الأقصى للأحرف { $max }.
summary-limit-reached = ثلاثة ملخصات مفتوحة من قبل. يرجى تقديم هذا أولا قبل غيره.
summary-failed = لم يقدم الملخص
