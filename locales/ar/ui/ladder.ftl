# ما يقال للمكتب المنتظر وما يمكن فعله في الأثناء.

ladder-scope = انتظار المترجم
ladder-rings = يرن الآن لدى
# Variables:
#   $position (Number) - place in the queue, from 1
ladder-place = الترتيب في الانتظار: { $position }
# Variables:
#   $time (String) - expected time, 00:00
ladder-expect = نحو { $time }
ladder-none-on-shift = لا أحد في المناوبة
ladder-no-estimate = لا تقدير بعد
# Variables:
#   $name (String) - who is rung next
ladder-next-rings = ينضم أول من يقبل؛ وبعده يرن لدى { $name }.
ladder-next-rings-last = ينضم أول من يقبل؛ ولا أحد غيرهم يمكن الاتصال به الآن.
ladder-next-yield = طلب من مكتب آخر التنازل عن مترجمه لهذا المتصل؛ وينضم فور الموافقة.
# Variables:
#   $count (Number) - on-call people who can be rung
ladder-next-on-call = المناوبون عن بعد المتاحون: { $count }. يستدعون وحدهم.
ladder-next-nobody = لا أحد يمكن استدعاؤه. يمكن المتابعة بالعبارات أو اختيار خطوة أدناه؛ ومن يبدأ المناوبة يستدعى وحده.
ladder-next-gave = ذهب المترجم إلى حالة خطر على الحياة. يمكن المتابعة بالعبارات؛ والترتيب محفوظ والاستدعاء يتم وحده.
ladder-next-queue = يمكن المتابعة بالعبارات مع البقاء في الانتظار؛ أول من يتاح يستدعى وحده.
ladder-next-finding = يوجد من هو متاح ويستدعى بعد لحظة.
ladder-next-partner = يرجى الاتصال بالخط الخارجي أعلاه. البحث هنا مستمر حتى ينضم مترجمهم.
ladder-next-offline = لا يستدعى أحد ما دام الاتصال بالمركز مقطوعا. العبارات تعمل؛ ويمكن طلب الخط الخارجي يدويا. الترتيب محفوظ.
ladder-stay = العبارات مع البقاء في الانتظار، أو:
# Variables:
#   $languages (String) - pivot languages, best first
ladder-relay = ترجمة وسيطة عبر { $languages }
ladder-relay-ready = جاهزة
ladder-relay-not-ready = بانتظار من يتاح
ladder-offline = دون اتصال، لا يمكن الاستدعاء
ladder-outside = خط خارجي
