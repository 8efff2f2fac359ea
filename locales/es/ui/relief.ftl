# Relevo del intérprete en plena llamada: petición, los dos a la vez, traspaso.

relief-title = Relevo
relief-ask = Pedir relevo
relief-drop = Retirar la petición
relief-sought = Relevo pedido a las { $time }; aún no se llama a nadie
relief-ringing = Se llama a { $name }
relief-coming = { $name } está entrando
relief-time = { $minutes } de { $limit } min
relief-hint = { $minutes } min: conviene un relevo
relief-urge = { $minutes } min: pida ya un relevo
relief-newcomer = Releva a { $name }
relief-newcomer-text = Siga un intercambio. Hasta que tome el puesto, interpreta { $name }.
relief-lost = Línea con { $name } perdida: tome el puesto ya
relief-outgoing = { $name } ha llegado para relevarle
relief-outgoing-text = Interprete un intercambio más y ceda el puesto.
relief-left = Relevo en { $seconds } s
relief-now = Momento del relevo
relief-take-over = Tomar el puesto
relief-please = Tome el puesto, por favor
relief-pending = Espera traducción
relief-pending-none = No espera nada
relief-last = Últimas intervenciones
relief-last-none = Aún no se ha dicho nada
