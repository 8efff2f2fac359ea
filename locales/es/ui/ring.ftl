# Una llamada en el puesto del intérprete. Aquí no se conoce ningún dato personal.

ring-title = Solicitud entrante
ring-title-officer = Solicitud de un agente
ring-about = Incidente
ring-about-unknown = Aún no se sabe
ring-where = Distrito
ring-where-unknown = Aún no se sabe
ring-from = De
ring-waiting = El llamante espera
ring-scene = En el lugar
ring-phrases = Frases mostradas:
ring-accept = Aceptar
ring-accept-after-all = Aceptar al final
ring-decline = Rechazar
# Variables:
#   $seconds (Number) - seconds left
#   $name (String) - who is rung next
ring-then = Pasa a { $name } en { $seconds } s
# Variables:
#   $seconds (Number) - seconds left
ring-left = Suena { $seconds } s más
ring-decline-why = ¿Por qué no?
ring-reason-technical = Equipo
ring-reason-not-able = No puedo ahora
ring-reason-conflict = Conozco a alguien implicado
ring-reason-other = Otro
# Variables:
#   $seconds (Number) - seconds left
ring-decline-other = En { $seconds } s: «otro»
ring-joining = Entrando…
ring-over = Esa llamada ha terminado
ring-over-text = Respondió antes otro intérprete o se anuló la llamada. No tiene que hacer nada.
ring-seat-relay = Relé
ring-seat-relief = Relevo
ring-seat-further = Otro idioma
ring-as-relay = Esta llamada pasa por { $pivot }. Usted hace la mitad entre { $far } y { $pivot }; otro intérprete sigue al chino.
ring-as-pivot = Esta llamada pasa por { $pivot }: otro intérprete habla { $far } con el llamante y usted sigue al chino.
ring-as-relief = Releva a otro intérprete: están los dos durante un intercambio y luego sigue usted.
ring-as-further = Ha aparecido otro idioma en una llamada que ya interpreta otro intérprete.
ring-first = Peligro de muerte: se llama a varios y la toma quien acepte primero.
