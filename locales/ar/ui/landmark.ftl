# معالم يذكرها المتصلون كثيرا؛ بالضغط تضاف إلى الموقع.

landmark-capital-airport = مطار العاصمة
landmark-daxing-airport = مطار داشينغ
landmark-beijing-station = محطة بكين
landmark-west-station = محطة الغرب
landmark-wangfujing = وانغفوجينغ
landmark-summer-palace = القصر الصيفي
landmark-badaling = بادالينغ
