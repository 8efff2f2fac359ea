# La paleta de órdenes (Ctrl K).

palette-title = Buscar o ejecutar una orden
palette-placeholder = Orden, frase, sesión o persona
palette-results = Resultados
palette-choose = Elegir
palette-run = Ejecutar
# Variables:
#   $query (String) - what was typed
palette-empty = Nada coincide con «{ $query }»
palette-empty-hint = Pruebe con menos letras o con las iniciales en pinyin.
palette-pinyin = También valen las iniciales en pinyin: zj119
