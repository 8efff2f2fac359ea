# فئات الحوادث. المعرفات في السجل ولا تتغير أبدا.

category-theft = سرقة
category-assault = اعتداء
category-traffic = حادث سير
category-medical = حالة طبية
category-fire = حريق
category-missing = شخص مفقود
category-dispute = نزاع
category-fraud = احتيال
category-other = أخرى
