# التشغيل الأول، والفتح، وخلل عند البدء، ودعوة مكاتب أخرى.

setup-welcome = تهيئة هذا المكتب
setup-welcome-text = لكل مركز مضيف واحد. يمكن استضافة المركز هنا أو الانضمام إلى مركز بدعوة.
setup-language = اللغة
setup-host = استضافة مركز هنا
setup-host-text = يحتفظ هذا الجهاز بيومية المركز ويسمح بدخول المكاتب الأخرى.
setup-join = الانضمام إلى مركز
setup-join-text = وصلتك دعوة ممن يستضيف المركز.
# Variables:
#   $version (String) - version of the program
setup-version = الإصدار { $version }
setup-centre-name = اسم المركز
setup-centre-name-hint = كما يسميه الزملاء، مثل «بكين 110».
setup-person-name = اسمك
setup-desk-label = هذا المكتب
setup-desk-label-hint = ما هو مكتوب على المكتب، مثل «مكتب 12».
setup-role = الدور
setup-role-call-taker = متلقي البلاغ
setup-role-interpreter = مترجم
setup-role-supervisor = مشرف
setup-skills = اللغات والمستوى
setup-skills-hint = A: أي مكالمة · B: الأمور اليومية · C: الأمور البسيطة. واحدة على الأقل.
# Variables:
#   $language (String) - a language
setup-skill = المستوى في { $language }
setup-skill-none = بلا
setup-passphrase = عبارة المرور
setup-passphrase-again = عبارة المرور من جديد
setup-passphrase-text = تحمي السجل على هذا الجهاز. لا يستطيع أحد استعادتها: من دونها لا يمكن قراءة السجل هنا.
setup-passphrase-hint = 8 أحرف على الأقل.
setup-passphrase-differs = العبارتان غير متطابقتين.
setup-invitation = الدعوة
setup-invitation-hint = يرجى لصق النص كله، من «yiqiao1.» إلى نهايته. فواصل الأسطر لا تهم.
setup-invitation-here = تعمل الدعوة الآن للمكاتب على جهاز المركز نفسه.
setup-field-empty = يرجى ملء هذا الحقل.
# Variables:
#   $limit (Number) - most characters allowed
setup-field-long = الحد الأقصى للأحرف { $limit }.
setup-skills-empty = يرجى اختيار مستوى للغة واحدة على الأقل.
setup-host-do = استضافة المركز
setup-join-do = الانضمام إلى المركز
setup-working = جارية التهيئة…
setup-unlock-title = فتح هذا المكتب
setup-unlock-text = السجل على هذا الجهاز مشفر. يرجى إدخال عبارة المرور المختارة عند التهيئة.
setup-unlock-do = فتح
setup-unlocking = جار الفتح…
setup-fault-title = لا يمكن بدء المكتب
setup-fault-set-aside = وضع الملف التالف جانبا دون تغيير في:
setup-fault-afresh = جلب السجل من جديد
setup-fault-afresh-text = يبدأ بسجل فارغ ويجلب من الخادم كل ما يحق لهذا المكتب أن يراه. ما كتبه هذا المكتب ولم يرسله بعد موجود فقط في الملف أعلاه.
setup-fault-working = جار الجلب…
setup-fault-retry-text = لم يجب البرنامج. يرجى المحاولة من جديد، وإن تكرر ذلك فتشغيله من جديد.
setup-invite = دعوة مكتب
setup-invite-text = تصدر دعوة لمكتب زميل واحد.
setup-invite-note = للمكاتب على هذا الجهاز الآن. المكاتب على أجهزة أخرى تأتي في إصدار لاحق.
setup-invite-person = من سيجلس هناك
setup-invite-desk = مكتبه
setup-invite-do = إصدار الدعوة
setup-invite-working = جار الإصدار…
# Variables:
#   $desk (String) - label of the desk
setup-invite-done = دعوة للمكتب { $desk }
setup-invite-hand-over = يسلم هذا النص. هو يسمح بدخول مكتب واحد فلا يعرض على غيره.
setup-invite-text-label = الدعوة
setup-fingerprint = بصمة المركز
setup-fingerprint-hint = تقارن بالصوت مع المكتب الآخر.
setup-invite-another = دعوة مكتب آخر
setup-keys = التهيئة
