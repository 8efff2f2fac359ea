### Closing: call-taker to caller.
### Arabic addresses a person in the polite plural, which is the same for a woman and a man.

close-anything-else = هل هناك شيء آخر يجب أن نعرفه؟
    .back = 还有什么我们必须知道的吗？
    .spoken = هَلْ هُنَاكَ شَيْءٌ آخَرُ يَجِبُ أَنْ نَعْرِفَهُ؟
    .reading = Hal hunaaka shay’un aakharu yajibu an na‘rifah?

close-goodbye = يمكنكم إغلاق الخط الآن. مع السلامة.
    .back = 您现在可以挂断电话了。再见。
    .spoken = يُمْكِنُكُمْ إِغْلَاقُ الْخَطِّ الْآنَ. مَعَ السَّلَامَةِ.
    .reading = Yumkinukum ighlaaqu l-khatti l-aan. Ma‘a s-salaamah.
