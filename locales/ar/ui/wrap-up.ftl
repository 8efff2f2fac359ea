# بعد المحادثة: كلمة المترجم في السجل.

wrap-up-title = تأكيد السجل
wrap-up-text = ترجى قراءته كله وتصحيح غير الدقيق. كلمتك تبقى في السجل باسمك.
# Variables:
#   $turns (Number) - sentences
#   $corrected (Number) - corrected sentences
#   $unclear (Number) - sentences marked unclear
wrap-up-counts = الجمل { $turns } · المصححة { $corrected } · غير الواضحة { $unclear }
wrap-up-confirm = السجل صحيح
wrap-up-dispute = اعتراض
wrap-up-dispute-send = تسجيل الاعتراض
wrap-up-back = رجوع
wrap-up-later = في وقت لاحق
wrap-up-note = ما هو غير الصحيح؟
wrap-up-note-hint = يقرؤه المشرف. السجل نفسه لا يتغير.
wrap-up-note-missing = ترجى كتابة ما هو غير صحيح.
wrap-up-account = ملخص متلقي البلاغ
wrap-up-goes-on = المكالمة مستمرة من دونك. يرجى تأكيد الجزء الذي ترجمته.
