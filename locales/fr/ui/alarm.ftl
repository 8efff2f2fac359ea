# Alertes : textes, mesures, journal.

alarm-title = À traiter
alarm-keys-hint = J K choisir · Enter agir
alarm-none = Rien à traiter
alarm-class-a = Alerte urgente
alarm-class-b = Avertissement
alarm-class-c = Information
# Variables:
#   $language (String) - a language
alarm-p1-waiting = { $language } : P1 en attente
# Variables:
#   $language (String) - a language
alarm-interpreter-lost = { $language } : interprète perdu en séance
# Variables:
#   $language (String) - a language
alarm-waiting = { $language } : attente trop longue
# Variables:
#   $desk (String) - label of the desk
alarm-supervisor-called = { $desk } demande un superviseur
# Variables:
#   $person (String) - a name
alarm-relief-due = Relève nécessaire : { $person }
# Variables:
#   $person (String) - a name
alarm-overtime = { $person } dépasse son service
# Variables:
#   $language (String) - a language
alarm-nobody-on-shift = { $language } : personne en poste
# Variables:
#   $person (String) - a name
alarm-missed-rings = { $person } : plusieurs appels sans réponse
# Variables:
#   $desk (String) - label of the desk
alarm-clock-skew = { $desk } : horloge décalée
# Variables:
#   $person (String) - a name
alarm-do-ring = Appeler { $person }
# Variables:
#   $person (String) - a name
#   $desk (String) - label of the desk
alarm-do-yield = Prendre { $person } de { $desk }
# Variables:
#   $person (String) - a name
alarm-do-recall = Rappeler { $person }
# Variables:
#   $person (String) - a name
alarm-do-partner = Ligne externe : { $person }
# Variables:
#   $language (String) - a language
alarm-do-relay = Relais par { $language }
alarm-do-relief = Demander la relève
alarm-do-phrases = Phrases seules
alarm-do-open = Ouvrir
alarm-do-take-over = Reprendre l’appel
alarm-do-acknowledge = Noté
alarm-acknowledge = Je m’en charge
alarm-shelve = Plus tard, 15 min
# Variables:
#   $name (String) - a name
#   $time (String) - time of day
#   $after (String) - minutes and seconds
alarm-acknowledged = { $name } s’en charge depuis { $time } ({ $after })
# Variables:
#   $time (String) - time of day
alarm-shelved = Reporté jusqu’à { $time }
alarm-log = Journal
alarm-log-none = Aucune alerte consignée.
# Variables:
#   $after (String) - minutes and seconds
#   $name (String) - a name
alarm-log-response = réponse { $after } · { $name }
alarm-log-nobody = personne ne l’a prise en charge
# Variables:
#   $time (String) - time of day
alarm-log-cleared = terminée { $time }
alarm-log-open = en cours
