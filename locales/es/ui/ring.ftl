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
