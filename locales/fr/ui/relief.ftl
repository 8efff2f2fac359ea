# Relève de l’interprète en cours d’appel : demande, présence commune, reprise.

relief-title = Relève
relief-ask = Demander la relève
relief-drop = Annuler la demande
relief-sought = Relève demandée à { $time } ; personne n’est encore appelé
relief-ringing = { $name } est appelé
relief-coming = { $name } arrive
relief-time = { $minutes } sur { $limit } min
relief-hint = { $minutes } min : relève conseillée
relief-urge = { $minutes } min : demandez la relève maintenant
relief-newcomer = Vous relevez { $name }
relief-newcomer-text = Suivez un échange. Jusqu’à la reprise, { $name } interprète.
relief-lost = Liaison avec { $name } perdue : prenez la suite maintenant
relief-outgoing = { $name } est là pour vous relever
relief-outgoing-text = Interprétez encore un échange, puis passez la main.
relief-left = Relève dans { $seconds } s
relief-now = C’est le moment de la relève
relief-take-over = Prendre la suite
relief-please = Prenez la suite, s’il vous plaît
relief-pending = En attente de traduction
relief-pending-none = Rien n’attend
relief-last = Dernières répliques
relief-last-none = Rien n’a encore été dit
