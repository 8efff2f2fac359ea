# Les quatre priorités. Le chiffre est le même dans toutes les langues.

priority-1 = Danger vital
priority-2 = Urgent
priority-3 = Normal
priority-4 = Renseignement
priority-label = Priorité
