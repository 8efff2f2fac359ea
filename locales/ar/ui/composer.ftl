# حيث يكتب المترجم الترجمة ويصححها.

composer-label = الترجمة
composer-scope = الكتابة
composer-direction = الاتجاه
composer-whose = كلام من
composer-fidelity = درجة المطابقة
composer-fidelity-verbatim = كامل
composer-fidelity-key-facts = النقاط الرئيسية
composer-fidelity-oral = شفهي فقط
composer-oral-hint = شفهي فقط: Enter يدونه، ويمكن إضافة كلمات قليلة
composer-set-aside = ليس الآن
# Variables:
#   $count (Number) - sentences that wait for a rendition
composer-waiting = جمل أخرى بانتظار الترجمة: { $count }
composer-source = إضافة الأصل
composer-source-field = الكلام الأصلي (اختياري)
composer-enter = Shift Enter سطر جديد
composer-send = إرسال
composer-again = إرسال من جديد
# Variables:
#   $why (String) - a whole sentence
composer-failed = لم يرسل، والنص محفوظ. { $why }
composer-correct = تصحيح السابق
composer-correct-label = الكلمات المصححة
composer-correct-said = تصحيح الأصل
composer-correct-rendered = تصحيح الترجمة
composer-correct-save = حفظ التصحيح
composer-reason = السبب
composer-reason-mistranslated = خطأ ترجمة
composer-reason-misheard = خطأ سمع
composer-reason-typing = خطأ كتابة
composer-reason-omission = سهو
composer-unclear = غير واضح
composer-between = الترجمة من { $from } إلى { $to }
composer-other = لغة أخرى
composer-other-which = ما اللغة المستعملة؟ لهذه الجملة فقط
composer-other-on = هذه الجملة: { $language }
composer-other-back = كما سبق: { $language }
composer-other-add = إضافة مترجم لها
composer-other-added = يجري البحث عن مترجم للغة { $language }
composer-after-main = تكون الترجمة إلى { $language } من كلام المترجم الرئيسي، ولا شيء ينتظر الآن.
composer-correct-relayed = تصحيح الكلام الوسيط
