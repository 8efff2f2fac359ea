# الإنذارات: نصوصها وإجراءاتها وسجلها.

alarm-title = يتطلب إجراء
alarm-keys-hint = J K تنقل · Enter تنفيذ
alarm-none = لا شيء يتطلب إجراء
alarm-class-a = إنذار عاجل
alarm-class-b = تحذير
alarm-class-c = تنبيه
# Variables:
#   $language (String) - a language
alarm-p1-waiting = { $language }: بلاغ P1 ينتظر
# Variables:
#   $language (String) - a language
alarm-interpreter-lost = { $language }: انقطع المترجم أثناء الجلسة
# Variables:
#   $language (String) - a language
alarm-waiting = { $language }: انتظار طويل
# Variables:
#   $desk (String) - label of the desk
alarm-supervisor-called = { $desk } يطلب المشرف
# Variables:
#   $person (String) - a name
alarm-relief-due = { $person } يحتاج إلى بديل
# Variables:
#   $person (String) - a name
alarm-overtime = { $person } تجاوز نهاية مناوبته
# Variables:
#   $language (String) - a language
alarm-nobody-on-shift = { $language }: لا أحد في مكتبه
# Variables:
#   $person (String) - a name
alarm-missed-rings = لم يرد { $person } على عدة نداءات
# Variables:
#   $desk (String) - label of the desk
alarm-clock-skew = { $desk }: الساعة غير مضبوطة
# Variables:
#   $person (String) - a name
alarm-do-ring = نداء { $person }
# Variables:
#   $person (String) - a name
#   $desk (String) - label of the desk
alarm-do-yield = نقل { $person } من { $desk }
# Variables:
#   $person (String) - a name
alarm-do-recall = استدعاء { $person }
# Variables:
#   $person (String) - a name
alarm-do-partner = خط خارجي: { $person }
# Variables:
#   $language (String) - a language
alarm-do-relay = عبر { $language }
alarm-do-relief = طلب بديل
alarm-do-phrases = العبارات فقط
alarm-do-open = فتح
alarm-do-take-over = تولّي المكالمة
alarm-do-acknowledge = عُلم
alarm-acknowledge = أتولاه
alarm-shelve = بعد 15 د
# Variables:
#   $name (String) - a name
#   $time (String) - time of day
#   $after (String) - minutes and seconds
alarm-acknowledged = { $name } يتولاه منذ { $time } ({ $after })
# Variables:
#   $time (String) - time of day
alarm-shelved = مؤجل حتى { $time }
alarm-log = سجل الإنذارات
alarm-log-none = لا إنذارات مسجلة.
# Variables:
#   $after (String) - minutes and seconds
#   $name (String) - a name
alarm-log-response = الاستجابة { $after } · { $name }
alarm-log-nobody = لم يتولَّه أحد
# Variables:
#   $time (String) - time of day
alarm-log-cleared = زال { $time }
alarm-log-open = لا يزال قائم
