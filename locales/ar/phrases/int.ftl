### The interpreter to either side.
### Arabic addresses a person in the polite plural, which is the same for a woman and a man.

int-repeat = يطلب المترجم منكم تكرار ذلك.
    .back = 翻译请您把刚才的话再说一遍。
    .spoken = يَطْلُبُ الْمُتَرْجِمُ مِنْكُمْ تَكْرَارَ ذَلِكَ.
    .reading = Yatlubu l-mutarjimu minkum takraara dhaalik.

int-slower = يطلب المترجم منكم الكلام ببطء أكثر.
    .back = 翻译请您说慢一点。
    .spoken = يَطْلُبُ الْمُتَرْجِمُ مِنْكُمُ الْكَلَامَ بِبُطْءٍ أَكْثَرَ.
    .reading = Yatlubu l-mutarjimu minkumu l-kalaama bibut’in akthar.

int-spell = يطلب المترجم منكم تهجئة هذا الاسم.
    .back = 翻译请您拼出那个名字。
    .spoken = يَطْلُبُ الْمُتَرْجِمُ مِنْكُمْ تَهْجِئَةَ هَذَا الِاسْمِ.
    .reading = Yatlubu l-mutarjimu minkum tahji’ata haadhaa l-ism.
