# La hoja de teclas activas y los nombres de teclas que cambian según el idioma.

keyboard-sheet-title = Teclas activas aquí
keyboard-sheet-hint = Las teclas sueltas solo actúan fuera de los campos de texto.
keyboard-sheet-empty = No hay teclas activas.
keyboard-scope-all = En todas partes
keyboard-palette = Buscar o ejecutar una orden
keyboard-sheet = Esta lista
keyboard-close = Cerrar o detener
keyboard-space = Espacio
