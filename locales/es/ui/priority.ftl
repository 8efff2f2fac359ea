# Las cuatro prioridades. La cifra es la misma en todos los idiomas.

priority-1 = Riesgo vital
priority-2 = Urgente
priority-3 = Normal
priority-4 = Consulta
priority-label = Prioridad
