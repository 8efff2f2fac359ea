# Orientierungspunkte, die Anrufer oft nennen; gedrückt kommen sie in den Ort.

landmark-capital-airport = Hauptstadtflughafen
landmark-daxing-airport = Flughafen Daxing
landmark-beijing-station = Bahnhof Peking
landmark-west-station = Westbahnhof
landmark-wangfujing = Wangfujing
landmark-summer-palace = Sommerpalast
landmark-badaling = Badaling
