# Points de repère souvent cités ; appuyer les inscrit dans le lieu.

landmark-capital-airport = Aéroport de la Capitale
landmark-daxing-airport = Aéroport de Daxing
landmark-beijing-station = Gare de Pékin
landmark-west-station = Gare de l’Ouest
landmark-wangfujing = Wangfujing
landmark-summer-palace = Palais d’Été
landmark-badaling = Badaling
