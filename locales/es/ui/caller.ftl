# El llamante: colgó, silencio, preferencia, llamadas vinculadas, escucha y relevo.

caller-scope = La llamada
caller-scope-gone = Devolver la llamada
caller-more = Más
caller-gone = El llamante ha colgado
caller-gone-title = El llamante ha colgado
caller-gone-no-number = No se conoce ningún número.
caller-gone-owed = Devuelva la llamada al menos una vez antes de terminar y marque el resultado.
caller-gone-tried = Intentado. Repita o termine; el parte aún puede enviarse.
# Variables:
#   $time (String) - time left, 00:00
caller-gone-kept = El intérprete se mantiene { $time }.
caller-gone-released = Se libera al intérprete.
caller-back = Devolución
caller-back-answered = Contestó
caller-back-no-answer = No contesta
caller-back-engaged = Comunica
caller-back-unreachable = Fuera de alcance
caller-silent = Modo silencioso: teclas y texto
caller-silent-off = El llamante puede hablar
caller-silent-tag = Silencioso
caller-silent-title = El llamante no puede hablar sin peligro.
caller-silent-text = Solo preguntas que se responden con una tecla: una vez sí, dos no. Están primero al lado.
caller-gender = Prefiere hablar con
caller-gender-any = Sin preferencia
caller-gender-female = Una mujer
caller-gender-male = Un hombre
caller-add-language = También se habla otra lengua
caller-listened = Un supervisor escucha
# Variables:
#   $name (String) - who holds the call now
caller-taken-over = Ahora lleva esta llamada { $name }
caller-taken-over-text = Puede seguir leyendo; desde este puesto ya no se cambia nada.
caller-link = Vincular otra llamada
caller-link-title = Dos llamantes, un incidente
caller-link-hint = Desde entonces los partes se comparten en ambos sentidos.
caller-link-number = Número de la otra sesión
caller-link-unknown = Este puesto no conoce ese número. Pida al otro puesto el identificador completo.
caller-link-do = Vincular
caller-link-live = Sesiones en curso
caller-link-none = Desde aquí no se ve otra sesión en curso. Escriba el número.
# Variables:
#   $count (Number) - linked calls
caller-linked-count = Llamadas vinculadas: { $count }
# Variables:
#   $count (Number) - facts
caller-linked-new = Datos que faltan aquí: { $count }
caller-linked-nothing = No aportan nada más.
caller-linked-show = Ver
# Variables:
#   $n (Number) - its number
#   $time (String) - time of day
caller-linked-snapshot = parte { $n }, enviado a las { $time }
caller-linked-no-snapshot = aún sin parte
caller-linked-take = Tomar
caller-linked-same = igual aquí
caller-end-owed = El llamante colgó y no se le ha devuelto la llamada
caller-end-owed-text = Devuelva antes la llamada al menos una vez. Si se conoce el lugar, envíe a alguien en todo caso.
