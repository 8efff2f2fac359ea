# الأولويات الأربع. الرقم واحد في كل اللغات.

priority-1 = خطر على الحياة
priority-2 = عاجل
priority-3 = عادي
priority-4 = استفسار
priority-label = الأولوية
