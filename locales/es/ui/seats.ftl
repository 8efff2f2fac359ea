# Quién interpreta: cesión, relevo, relé, otra lengua, línea externa.

seats-scope = Intérpretes
seats-scope-yield = Vida en peligro en otra llamada
seats-scope-partner = Línea externa
# Variables:
#   $name (String) - the interpreter
seats-yield-title = Hay una vida en peligro en otra llamada y hace falta { $name }.
seats-yield-text = Si cede, esta sesión sigue con frases y conserva su puesto en la cola.
seats-yield-give = Ceder
seats-yield-keep = Conservar
seats-relief-ask = Pedir relevo
seats-relief-drop = Cancelar el relevo
seats-relief-take = El relevo asume ya
# Variables:
#   $name (String) - the interpreter
#   $minutes (Number) - minutes on
seats-relief-due = { $name } lleva { $minutes } min interpretando.
seats-relief-hint = Conviene pensar en un relevo.
seats-relief-urge = A partir de aquí crecen los errores: pida relevo ya.
seats-relief-sought = Se busca un relevo.
# Variables:
#   $name (String) - who is rung
seats-relief-ringing = Llamando a { $name } para el relevo.
# Variables:
#   $name (String) - the relief
seats-relief-joining = { $name } entra como relevo.
# Variables:
#   $name (String) - the present interpreter
seats-relief-meanwhile = Hasta entonces sigue { $name }.
# Variables:
#   $main (String) - the present interpreter
#   $relief (String) - the relief
seats-relief-both = { $main } y { $relief } están en línea.
# Variables:
#   $relief (String) - the relief
seats-relief-both-text = Tras un intercambio, asume { $relief }.
# Variables:
#   $pivot (String) - language in between
seats-relay-title = Relé por { $pivot }
seats-relay-end = Terminar el relé
# Variables:
#   $language (String) - the further language
seats-further-title = También se habla: { $language }
seats-further-drop = Dejar de buscar
seats-standing-none = nadie
seats-standing-sought = en búsqueda
# Variables:
#   $name (String) - who is rung
seats-standing-ringing = llamando a { $name }
# Variables:
#   $name (String) - who joins
seats-standing-joining = { $name }, entrando
# Variables:
#   $name (String) - whose line is lost
seats-standing-lost = { $name }, línea perdida
# Variables:
#   $name (String) - the service
seats-partner-dial = Marque { $name }:
seats-partner-dial-text = Incorpore a su intérprete a la llamada. La búsqueda sigue aquí.
seats-partner-on = Su intérprete está en línea
seats-partner-off = Nadie contestó
seats-partner-left = Se han ido
# Variables:
#   $name (String) - the service
seats-partner-is-on = Intérprete externo en línea: { $name }
seats-partner-is-on-text = No puede escribir aquí: anote usted lo esencial. Ya no se busca a nadie más.
