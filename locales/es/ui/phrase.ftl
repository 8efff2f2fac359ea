# Frases: teclas, panel y la ficha grande para leer en voz alta.

phrase-group-greet = Saludo
phrase-group-loc = Dónde
phrase-group-safe = Seguridad
phrase-group-nature = Qué
phrase-group-med = Médico
phrase-group-fire = Incendio
phrase-group-traf = Tráfico
phrase-group-theft = Robo
phrase-group-pass = Pasaporte
phrase-group-miss = Desaparición
phrase-group-viol = Violencia
phrase-group-desc = Descripción
phrase-group-wait = Espera
phrase-group-hand = Transferencia
phrase-group-close = Despedida
phrase-group-int = Intérprete
phrase-group-sms = SMS
phrase-group-pins = Básicas
phrase-title = Frases
phrase-panel-hint = pulse para mostrarla en grande y léala en voz alta
phrase-keys = Frases fijadas
phrase-search = Buscar frases
phrase-search-hint = Chino, el otro idioma o id
phrase-groups = Grupos de frases
# Variables:
#   $count (Number) - phrases found
phrase-results = { $count ->
    [one] { $count } frase
   *[other] { $count } frases
  }
# Variables:
#   $query (String) - what was typed
phrase-none = Ninguna frase coincide con «{ $query }»
phrase-none-hint = Pruebe con menos letras o con otro grupo.
phrase-used = Usada
phrase-shown = En pantalla
# Variables:
#   $count (Number) - arguments
phrase-asks = { $count } por completar
phrase-draft = Borrador, sin aprobar
phrase-aloud = Lea esto en voz alta
phrase-reading = Pronunciación
phrase-back = Significa
phrase-close = Cerrar
phrase-fill-title = Complete esto primero
phrase-fill-use = Mostrar la frase
# Variables:
#   $min (Number) - smallest
#   $max (Number) - largest
phrase-range = Un número entero de { $min } a { $max }
phrase-required = Complete este campo
phrase-choose = Elija una opción
phrase-arg-language = Idioma
phrase-arg-seconds = Segundos
phrase-arg-minutes = Minutos
phrase-arg-count = Cuántos
phrase-arg-who = Quién
phrase-arg-address = Dirección
phrase-arg-phone = Número
phrase-choice-caller = El llamante
phrase-choice-female = Una mujer
phrase-choice-male = Un hombre
phrase-choice-child = Un niño o una niña
phrase-choice-other = Otro
phrase-unavailable = No se puede abrir el repertorio de frases
# Variables:
#   $count (Number) - problems
phrase-problems = { $count ->
    [one] { $count } problema en las frases propias de este centro
   *[other] { $count } problemas en las frases propias de este centro
  }
phrase-group-yes-no = Sí o no
