# من يترجم: تنازل وبديل ووسيط ولغة إضافية وخط خارجي.

seats-scope = المترجمون
seats-scope-yield = خطر على حياة في مكالمة أخرى
seats-scope-partner = خط خارجي
# Variables:
#   $name (String) - the interpreter
seats-yield-title = في مكالمة أخرى خطر على حياة وهي بحاجة إلى { $name }.
seats-yield-text = عند التنازل تستمر هذه الجلسة بالعبارات ويحفظ ترتيبها.
seats-yield-give = تنازل
seats-yield-keep = إبقاء
seats-relief-ask = طلب بديل
seats-relief-drop = إلغاء البديل
seats-relief-take = البديل يتولى الآن
# Variables:
#   $name (String) - the interpreter
#   $minutes (Number) - minutes on
seats-relief-due = مضى على { $name } في الترجمة { $minutes } د.
seats-relief-hint = يمكن طلب بديل قريبا، فالمدة طويلة.
seats-relief-urge = من هنا تزداد الأخطاء: يرجى طلب بديل الآن.
seats-relief-sought = جار البحث عن بديل.
# Variables:
#   $name (String) - who is rung
seats-relief-ringing = يرن لدى { $name } كبديل.
# Variables:
#   $name (String) - the relief
seats-relief-joining = { $name } ينضم كبديل.
# Variables:
#   $name (String) - the present interpreter
seats-relief-meanwhile = يستمر { $name } حتى ذلك الحين.
# Variables:
#   $main (String) - the present interpreter
#   $relief (String) - the relief
seats-relief-both = { $main } و{ $relief } على الخط الآن.
# Variables:
#   $relief (String) - the relief
seats-relief-both-text = بعد تبادل واحد يتولى { $relief }.
# Variables:
#   $pivot (String) - language in between
seats-relay-title = ترجمة وسيطة عبر { $pivot }
seats-relay-end = إنهاء الترجمة الوسيطة
# Variables:
#   $language (String) - the further language
seats-further-title = لغة إضافية: { $language }
seats-further-drop = إيقاف البحث
seats-standing-none = لا أحد
seats-standing-sought = جار البحث
# Variables:
#   $name (String) - who is rung
seats-standing-ringing = يرن لدى { $name }
# Variables:
#   $name (String) - who joins
seats-standing-joining = { $name }، جار الانضمام
# Variables:
#   $name (String) - whose line is lost
seats-standing-lost = { $name }، انقطع الخط
# Variables:
#   $name (String) - the service
seats-partner-dial = يرجى الاتصال بـ { $name }:
seats-partner-dial-text = يضم مترجمهم إلى المكالمة. البحث هنا مستمر.
seats-partner-on = مترجمهم على الخط
seats-partner-off = لم يرد أحد
seats-partner-left = غادروا الخط
# Variables:
#   $name (String) - the service
seats-partner-is-on = مترجم خارجي على الخط: { $name }
seats-partner-is-on-text = لا يمكنهم الكتابة هنا: يرجى تدوين الأهم. لا يبحث عن غيرهم.
