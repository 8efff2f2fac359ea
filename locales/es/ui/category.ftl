# Categorías de un incidente. Los id figuran en el registro y no cambian nunca.

category-theft = Robo
category-assault = Agresión
category-traffic = Tráfico
category-medical = Médico
category-fire = Incendio
category-missing = Desaparición
category-dispute = Disputa
category-fraud = Estafa
category-other = Otro
