# Lectura de sesiones terminadas y en curso: búsqueda, lista, transcripción y lo que le corresponde.

record-search = Buscar
record-search-hint = original y traducción
record-results = Resultados
record-sessions = Sesiones
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
  } · { $ms } ms
# Variables:
#   $count (Number) - hits shown so far
#   $ms (Number) - how long the search took
record-hits-more = { $count ->
    [one] el primer resultado ({ $count })
   *[other] los primeros { $count } resultados
  } · { $ms } ms
record-newest-first = más recientes primero
# Variables:
#   $query (String) - what was searched
record-none = No se encontró nada con «{ $query }»
record-none-text = Pruebe con menos palabras o más cortas, o con una palabra del otro idioma. Bastan dos caracteres chinos.
record-clear = Borrar la búsqueda
record-no-sessions = Aún no hay sesiones
record-no-sessions-text = Aparecen aquí en cuanto empieza una llamada.
record-choose = Elija una sesión
record-choose-text = Su transcripción se abre aquí. Queda anotado quién la abre.
record-audited = La apertura queda anotada
record-live = en curso
record-ending-completed = completada
record-ending-withdrawn = anulada
record-ending-unserved = sin intérprete
record-ending-abandoned = el llamante se fue
record-state-phrases-only = solo frases
record-state-requested = en cola
record-state-ringing = llamando
record-state-connected = en llamada
record-state-held = retenida
record-state-reconnecting = intérprete desconectado
record-state-ended = terminada
record-state-wrap-up = falta el resumen
record-state-closed = cerrada
record-no-category = Sin categoría
# Variables:
#   $name (String) - a call-taker
record-call-taker = operador { $name }
# Variables:
#   $name (String) - one or several interpreters
record-interpreter = intérprete { $name }
record-no-interpreter = sin intérprete
record-not-confirmed = aún no está en el servidor
record-copy-link = Citar
record-copied = Dirección copiada
record-facts = Datos
record-facts-empty = Nada completado
record-field-place = Lugar
record-field-district = Distrito
record-field-category = Categoría
record-field-hurt-count = Heridos
record-field-safe = Llamante a salvo
record-field-weapon = Arma
record-field-scene = En el lugar
record-field-note = Nota
record-field-caller-name = Nombre del llamante
record-field-nationality = Nacionalidad
record-field-callback = Teléfono de contacto
record-yes-no-yes = sí
record-yes-no-no = no
record-yes-no-unclear = no está claro
record-source-typed = escrito a mano
record-source-turn = de una intervención
record-source-read-back = repetido y confirmado
record-source-officer = de un agente
record-source-show = Mostrar la intervención
record-caller-number = Número del llamante
record-caller-incident = Incidente
record-caller-officer = Agente
record-snapshots = Partes al despacho
# Variables:
#   $n (Number) - number of the snapshot
record-snapshot = Parte { $n }
record-snapshot-complete = completo
# Variables:
#   $fields (String) - names of fields
record-snapshot-missing = falta: { $fields }
record-offers = A quién se llamó
record-offer-accepted = aceptada
record-offer-expired = sin respuesta
record-offer-withdrawn = anulada
record-offer-lost = puesto desconectado
record-offer-open = llamando
record-declined-technical = rechazada: equipo
record-declined-not-able = rechazada: no puede
record-declined-conflict = rechazada: conflicto de intereses
record-declined-other = rechazada
record-hand-offs = Transferencias
record-agency-fire119 = 119 Bomberos
record-agency-ambulance120 = 120 Ambulancia
record-agency-traffic122 = 122 Tráfico
record-agency-citizens12345 = 12345 Línea municipal
record-mode-with-interpreter = con el intérprete
record-mode-call-taker-stays = el operador siguió en la línea
record-mode-briefing-only = solo el aviso
record-summary = Resumen
record-summary-open = Aún sin escribir
record-outcome-dispatched = agentes enviados
record-outcome-to120 = al 120
record-outcome-to119 = al 119
record-outcome-to122 = al 122
record-outcome-to12345 = al 12345
record-outcome-advice = se dio orientación
record-outcome-misdial = número equivocado
record-outcome-caller-hung-up = el llamante colgó
record-rating-smooth = interpretación fluida
record-rating-difficult = interpretación difícil
record-rating-review = interpretación por revisar
record-follow-up-call-back = devolver la llamada
record-follow-up-statement = tomar declaración
record-attestations = Declaración del intérprete
record-attested = confirma el registro
record-disputed = impugna el registro
record-supervisor-called = Se pidió supervisor
record-wait = Espera de intérprete
record-more = Mostrar más
record-loading = Leyendo el registro
record-key-search = Buscar
record-key-result = Resultado siguiente o anterior
record-key-turn = Intervención siguiente o anterior
record-keys = Revisión
record-details = Datos asociados
