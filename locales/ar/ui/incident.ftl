# نموذج الحادث وموجز الحالة المرسل إلى غرفة التوجيه.

incident-title = الحادث
incident-saved = محفوظ
# Variables:
#   $count (Number) - fields
incident-unsaved = لم يرسل بعد: { $count }
incident-empty = لا شيء بعد
incident-place = الموقع
incident-place-hint = شارع أو رقم أو متجر أو مخرج
incident-district = المنطقة
incident-read-back = أعيدت قراءته وتأكد
incident-verified-officer = أكده الشرطي
incident-landmarks = معالم
incident-category = الفئة
incident-scene = في المكان
incident-note = النقاط الرئيسية
incident-hurt = المصابون
incident-hurt-unclear = غير واضح
incident-hurt-bad = يرجى إدخال عدد صحيح من 0 إلى 9999
incident-safe = هل المتصل في أمان
incident-weapon = هل يوجد سلاح
incident-yes = نعم
incident-no = لا
incident-unclear = غير واضح
incident-caller-name = اسم المتصل
incident-nationality = الجنسية
incident-callback = رقم المعاودة
incident-changed = تغير الآن من مكان آخر
# Variables:
#   $value (String) - the new value
incident-changed-while = تغير من مكان آخر إلى: { $value }
incident-snapshot = إرسال موجز الحالة
incident-snapshot-again = إرسال التحديث
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
incident-snapshot-sent = أرسل رقم { $n } في { $time }
incident-snapshot-stale = تغير بعدها
incident-snapshot-none = لم يرسل موجز
# Variables:
#   $fields (String) - names of the fields
incident-missing = ينقص: { $fields }
incident-missing-none = المعلومات الأربع معروفة
incident-missing-place = الموقع
incident-missing-category = الفئة
incident-missing-hurt-count = المصابون
incident-missing-safe = السلامة
incident-known-so-far = المعلوم حتى الآن
incident-known-hint = اختياري ويمكن تأجيله
incident-more = المتصل
