# تبديل المترجم أثناء المكالمة: الطلب، ووجود الاثنين معا، والتسلم.

relief-title = التبديل
relief-ask = طلب بديل
relief-drop = سحب الطلب
relief-sought = طلب بديل في { $time }، ولا رنين بعد
relief-ringing = يرن لدى { $name }
relief-coming = { $name } في الطريق
relief-time = { $minutes } من { $limit } دقيقة
relief-hint = { $minutes } د: يستحسن التبديل
relief-urge = { $minutes } د: يرجى طلب بديل الآن
relief-newcomer = تحل محل { $name }
relief-newcomer-text = تابع تبادلا واحدا. يترجم { $name } حتى التسلم.
relief-lost = انقطع الاتصال مع { $name }: يرجى التسلم الآن
relief-outgoing = حضر { $name } ليحل محلك
relief-outgoing-text = ترجم تبادلا واحدا آخر ثم سلم.
relief-left = التبديل بعد { $seconds } ث
relief-now = حان وقت التبديل
relief-take-over = تسلم
relief-please = يرجى التسلم
relief-pending = ينتظر الترجمة
relief-pending-none = لا شيء ينتظر
relief-last = آخر الجمل
relief-last-none = لم يقل شيء بعد
