# لوحة الأوامر (Ctrl K).

palette-title = بحث أو أمر
palette-placeholder = أمر أو عبارة أو جلسة أو شخص
palette-results = النتائج
palette-choose = اختيار
palette-run = تنفيذ
# Variables:
#   $query (String) - what was typed
palette-empty = لا نتائج توافق «{ $query }»
palette-empty-hint = يرجى تجربة أحرف أقل أو الأحرف الأولى بالبينين.
palette-pinyin = الأحرف الأولى بالبينين تعمل كذلك: zj119
