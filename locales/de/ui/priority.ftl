# Die vier Prioritäten. Die Ziffer ist in jeder Sprache gleich.

priority-1 = Lebensgefahr
priority-2 = Dringend
priority-3 = Normal
priority-4 = Auskunft
priority-label = Priorität
