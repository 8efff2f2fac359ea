# Lo que se dice al puesto que espera y lo que puede hacer mientras.

ladder-scope = En espera de intérprete
ladder-rings = Llamando ahora a
# Variables:
#   $position (Number) - place in the queue, from 1
ladder-place = Puesto { $position } en la cola
# Variables:
#   $time (String) - expected time, 00:00
ladder-expect = unos { $time }
ladder-none-on-shift = nadie de turno
ladder-no-estimate = sin estimación por ahora
# Variables:
#   $name (String) - who is rung next
ladder-next-rings = Entra quien acepte primero; después se llama a { $name }.
ladder-next-rings-last = Entra quien acepte primero; ahora no hay a quién más llamar.
ladder-next-yield = Se ha pedido a otro puesto que ceda su intérprete; entra en cuanto acepte.
# Variables:
#   $count (Number) - on-call people who can be rung
ladder-next-on-call = De guardia y localizables: { $count }. Se les llama automáticamente.
ladder-next-nobody = No se puede llamar a nadie. Siga con las frases o elija un paso abajo; a quien entre de turno se le llama automáticamente.
ladder-next-gave = Su intérprete atiende una vida en peligro. Siga con las frases; la sesión conserva su puesto y se llama automáticamente.
ladder-next-queue = Siga con las frases y permanezca en cola; se llama automáticamente a quien quede libre.
ladder-next-finding = Hay alguien libre; se le llama enseguida.
ladder-next-partner = Marque la línea externa de arriba. La búsqueda sigue hasta que entre su intérprete.
ladder-next-offline = Sin conexión con el centro no se llama a nadie. Las frases funcionan; marque a mano la línea externa. Se conserva el puesto.
ladder-stay = Frases y seguir en cola, o bien:
# Variables:
#   $languages (String) - pivot languages, best first
ladder-relay = Relé por { $languages }
ladder-relay-ready = listo
ladder-relay-not-ready = hay que esperar a alguien
ladder-offline = sin conexión, no se puede llamar
ladder-outside = Línea externa
