# Catégories d’un événement. Les ids figurent au dossier et ne changent jamais.

category-theft = Vol
category-assault = Agression
category-traffic = Accident de la route
category-medical = Urgence médicale
category-fire = Incendie
category-missing = Disparition
category-dispute = Différend
category-fraud = Escroquerie
category-other = Autre
