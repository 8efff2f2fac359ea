# قائمة المفاتيح الفعالة وأسماء المفاتيح التي تختلف باختلاف اللغة.

keyboard-sheet-title = المفاتيح المتاحة هنا
keyboard-sheet-hint = المفاتيح المفردة تعمل فقط عندما لا يكون المؤشر في حقل نص.
keyboard-sheet-empty = لا مفاتيح متاحة.
keyboard-scope-all = في كل مكان
keyboard-palette = بحث أو أمر
keyboard-sheet = هذه القائمة
keyboard-close = إغلاق أو إيقاف
keyboard-space = المسافة
