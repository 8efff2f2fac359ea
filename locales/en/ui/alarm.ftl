# Alarms: what each says, what can be done, the log.

alarm-title = Needs action
alarm-keys-hint = J K move · Enter act
alarm-none = Nothing needs action
alarm-class-a = Urgent alarm
alarm-class-b = Warning
alarm-class-c = Notice
# Variables:
#   $language (String) - a language
alarm-p1-waiting = { $language }: P1 waiting
# Variables:
#   $language (String) - a language
alarm-interpreter-lost = { $language }: interpreter lost in a live session
# Variables:
#   $language (String) - a language
alarm-waiting = { $language }: waiting too long
# Variables:
#   $desk (String) - label of the desk
alarm-supervisor-called = { $desk } asks for a supervisor
# Variables:
#   $person (String) - a name
alarm-relief-due = { $person } needs relief
# Variables:
#   $person (String) - a name
alarm-overtime = { $person } works past the end of the shift
# Variables:
#   $language (String) - a language
alarm-nobody-on-shift = { $language }: nobody at a desk
# Variables:
#   $person (String) - a name
alarm-missed-rings = { $person } missed several rings
# Variables:
#   $desk (String) - label of the desk
alarm-clock-skew = { $desk }: clock is off
# Variables:
#   $person (String) - a name
alarm-do-ring = Ring { $person }
# Variables:
#   $person (String) - a name
#   $desk (String) - label of the desk
alarm-do-yield = Take { $person } from { $desk }
# Variables:
#   $person (String) - a name
alarm-do-recall = Recall { $person }
# Variables:
#   $person (String) - a name
alarm-do-partner = Outside line: { $person }
# Variables:
#   $language (String) - a language
alarm-do-relay = Relay via { $language }
alarm-do-relief = Send for relief
alarm-do-phrases = Phrases only
alarm-do-open = Open
alarm-do-take-over = Take over
alarm-do-acknowledge = Noted
alarm-acknowledge = I look after it
alarm-shelve = Later, 15 min
# Variables:
#   $name (String) - a name
#   $time (String) - time of day
#   $after (String) - minutes and seconds
alarm-acknowledged = { $name } looks after it since { $time } ({ $after })
# Variables:
#   $time (String) - time of day
alarm-shelved = Put off until { $time }
alarm-log = Alarm log
alarm-log-none = No alarm on record.
# Variables:
#   $after (String) - minutes and seconds
#   $name (String) - a name
alarm-log-response = response { $after } · { $name }
alarm-log-nobody = nobody looked after it
# Variables:
#   $time (String) - time of day
alarm-log-cleared = over { $time }
alarm-log-open = still open
