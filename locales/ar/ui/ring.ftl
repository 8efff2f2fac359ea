# رنين عند مكتب المترجم. لا بيانات شخصية هنا.

ring-title = طلب وارد
ring-title-officer = طلب من شرطي
ring-about = الحادث
ring-about-unknown = غير معروف بعد
ring-where = المنطقة
ring-where-unknown = غير معروفة بعد
ring-from = من
ring-waiting = انتظار المتصل
ring-scene = في المكان
ring-phrases = العبارات المعروضة:
ring-accept = قبول
ring-accept-after-all = قبول رغم ذلك
ring-decline = رفض
# Variables:
#   $seconds (Number) - seconds left
#   $name (String) - who is rung next
ring-then = ينتقل إلى { $name } بعد { $seconds } ث
# Variables:
#   $seconds (Number) - seconds left
ring-left = يستمر الرنين { $seconds } ث
ring-decline-why = سبب الرفض
ring-reason-technical = مشكلة في المعدات
ring-reason-not-able = غير ممكن الآن
ring-reason-conflict = معرفة بأحد الأطراف
ring-reason-other = سبب آخر
# Variables:
#   $seconds (Number) - seconds left
ring-decline-other = بعد { $seconds } ث: «سبب آخر»
ring-joining = جار الانضمام…
ring-over = انتهى هذا الرنين
ring-over-text = أجاب زميل قبلك أو سحبت المكالمة. لا حاجة إلى أي إجراء.
ring-seat-relay = ترجمة وسيطة
ring-seat-relief = تبديل
ring-seat-further = لغة إضافية
ring-as-relay = تمر هذه المكالمة عبر { $pivot }. جزؤك بين { $far } و{ $pivot }، ويتابع زميل إلى الصينية.
ring-as-pivot = تمر هذه المكالمة عبر { $pivot }: يتحدث زميل مع المتصل بلغة { $far }، وتتابع الترجمة إلى الصينية.
ring-as-relief = تحل محل زميل: تكونان معا لتبادل واحد ثم تتسلم المكالمة.
ring-as-further = ظهرت لغة أخرى في مكالمة يترجمها زميل بالفعل.
ring-first = خطر على الحياة: يرن لدى عدة مترجمين، ويتولاها أول من يقبل.
