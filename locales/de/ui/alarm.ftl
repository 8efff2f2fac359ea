# Alarme: Texte, Maßnahmen, Protokoll.

alarm-title = Handlungsbedarf
alarm-keys-hint = J K wählen · Enter handeln
alarm-none = Kein Handlungsbedarf
alarm-class-a = Dringender Alarm
alarm-class-b = Warnung
alarm-class-c = Hinweis
# Variables:
#   $language (String) - a language
alarm-p1-waiting = { $language }: P1 wartet
# Variables:
#   $language (String) - a language
alarm-interpreter-lost = { $language }: Dolmetscher im Gespräch verloren
# Variables:
#   $language (String) - a language
alarm-waiting = { $language }: Wartezeit zu lang
# Variables:
#   $desk (String) - label of the desk
alarm-supervisor-called = { $desk } ruft die Aufsicht
# Variables:
#   $person (String) - a name
alarm-relief-due = { $person } braucht Ablösung
# Variables:
#   $person (String) - a name
alarm-overtime = { $person } arbeitet über das Schichtende
# Variables:
#   $language (String) - a language
alarm-nobody-on-shift = { $language }: niemand am Platz
# Variables:
#   $person (String) - a name
alarm-missed-rings = { $person } hat mehrere Rufe verpasst
# Variables:
#   $desk (String) - label of the desk
alarm-clock-skew = { $desk }: Uhr geht falsch
# Variables:
#   $person (String) - a name
alarm-do-ring = { $person } rufen
# Variables:
#   $person (String) - a name
#   $desk (String) - label of the desk
alarm-do-yield = { $person } von { $desk } abziehen
# Variables:
#   $person (String) - a name
alarm-do-recall = { $person } zurückrufen
# Variables:
#   $person (String) - a name
alarm-do-partner = Externe Leitung: { $person }
# Variables:
#   $language (String) - a language
alarm-do-relay = Relais über { $language }
alarm-do-relief = Ablösung anfordern
alarm-do-phrases = Nur Phrasen
alarm-do-open = Öffnen
alarm-do-take-over = Übernehmen
alarm-do-acknowledge = Zur Kenntnis
alarm-acknowledge = Ich kümmere mich
alarm-shelve = Später, 15 min
# Variables:
#   $name (String) - a name
#   $time (String) - time of day
#   $after (String) - minutes and seconds
alarm-acknowledged = { $name } kümmert sich seit { $time } ({ $after })
# Variables:
#   $time (String) - time of day
alarm-shelved = Zurückgestellt bis { $time }
alarm-log = Alarmprotokoll
alarm-log-none = Keine Alarme verzeichnet.
# Variables:
#   $after (String) - minutes and seconds
#   $name (String) - a name
alarm-log-response = Reaktion { $after } · { $name }
alarm-log-nobody = niemand kümmerte sich
# Variables:
#   $time (String) - time of day
alarm-log-cleared = behoben { $time }
alarm-log-open = noch offen
