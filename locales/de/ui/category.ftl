# Einsatzkategorien. Die IDs stehen im Protokoll und ändern sich nie.

category-theft = Diebstahl
category-assault = Körperverletzung
category-traffic = Verkehr
category-medical = Medizinisch
category-fire = Feuer
category-missing = Vermisst
category-dispute = Streit
category-fraud = Betrug
category-other = Sonstiges
