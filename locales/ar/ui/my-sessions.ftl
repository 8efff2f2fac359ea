# جلسات الشخص نفسه عند مكتب متلقي البلاغ أو المترجم.

my-sessions-title = جلساتي
my-sessions-today = اليوم
# Variables:
#   $count (Number) - sessions since midnight
my-sessions-count = الجلسات: { $count }
# Variables:
#   $time (String) - time in conversation
my-sessions-talk = مدة المحادثة { $time }
# Variables:
#   $time (String) - mean time from request to joined
my-sessions-mean-wait = متوسط الانتظار { $time }
my-sessions-empty = لا جلسات بعد
my-sessions-empty-text = تظهر جلساتك هنا منذ بدايتها.
my-sessions-choose = اختيار جلسة
my-sessions-choose-text = يفتح نصها هنا للقراءة فقط.
my-sessions-keys = جلساتي
