# Qué pasó, qué sigue funcionando, qué pulsar. Los id son error-<code>; los códigos vienen de las llamadas, del servidor y de la línea.

error-unknown = Algo ha fallado. Su texto se conserva; inténtelo de nuevo.
# Variables:
#   $reference (String) - number to quote when reporting
error-reference = Referencia { $reference }

## El servidor o el puesto rechazó una orden; no se cambió nada.

error-unknown-session = Esta sesión está cerrada o no figura en el registro de este puesto. Las demás funcionan con normalidad; vuelva a abrirla desde la lista.
error-duplicate-session = Esta sesión ya existe. No se ha perdido nada; continúe en la que está abierta.
error-not-yours = Usted no participa en esta sesión, por lo que no se ha cambiado. Sus propias sesiones funcionan con normalidad; consulte al puesto que la dirige.
error-wrong-role = Su función no permite esta acción, por lo que no se ha cambiado nada. Sus propias pantallas funcionan con normalidad; consulte al supervisor.
error-wrong-state = La sesión ya había avanzado y esta acción dejó de ser válida. Su registro está a salvo; mire su estado y elija de nuevo.
error-offer-over = Esta llamada ha terminado: respondió otra persona o se agotó. Está libre para la siguiente; no tiene que pulsar nada.
error-unknown-turn = Esa intervención no figura en el registro. Lo demás está a salvo; vuelva a elegirla.
error-duplicate-turn = Esa intervención ya figura en el registro. No se ha perdido nada; continúe con la siguiente.
error-text-empty = No hay texto, por lo que no se ha enviado nada. Escriba algo y pulse Enter.
error-text-too-long = El texto supera la longitud de una entrada. Se conserva aquí; cópielo y envíelo por partes.
error-unknown-language = Este centro no atiende ese idioma. Las frases de los demás idiomas funcionan; elija una de las teclas de idioma.
error-bad-fact = Ese valor no es válido para su campo, por lo que sigue el anterior. El resto del formulario está guardado; corrija el campo.
error-limit-reached = Se ha alcanzado un límite de esta sesión y no se admite nada más de este tipo. Lo que hay está a salvo; si hace falta, termínela y abra otra.
error-nothing-to-change = Ya está así. No tiene que pulsar nada.
error-unknown-person = El centro no conoce a esta persona o este puesto. Los demás funcionan con normalidad; consulte al responsable del servidor del centro.
error-no-relay = Ahora no es posible un relé: ninguna lengua intermedia tiene las dos mitades. La cola y las frases siguen; pruebe la línea externa.
error-unknown-partner = El centro ya no tiene esa línea externa. No se marcó nada; elija una de las que se muestran.
error-not-free = Esa persona no está libre; no se llamó a nadie. La cola sigue igual; elija a otra.
error-question-over = La pregunta ya se resolvió. La sesión sigue como está; no hay nada que pulsar.
error-unknown-alarm = Esa alarma ha terminado o no se conoce. La lista muestra lo pendiente; elija ahí.
error-bad-policy = Las reglas tienen un fallo; siguen en vigor las anteriores. Sus cambios se conservan; corrija lo marcado.
error-bad-roster = El cuadrante tiene un fallo: un turno acaba antes de empezar o alguien tiene dos a la vez. Sigue el anterior; corrija y reintente.

## El programa en este equipo.

error-not-ready = El puesto aún no está abierto. No se ha perdido nada; introduzca primero la contraseña.
error-wrong-passphrase = La contraseña no es correcta. El registro está intacto; inténtelo de nuevo y fíjese en las mayúsculas y el método de entrada.
error-weak-passphrase = La contraseña es demasiado corta. Aún no se ha configurado nada; use al menos 8 caracteres.
error-bad-invitation = La invitación no se puede leer: está incompleta o no lo es. Aún no se ha configurado nada; cópiela entera de nuevo, desde «yiqiao1.» hasta el final.
error-bad-form = Hay un campo vacío o demasiado largo. Lo que escribió se conserva; complete los campos marcados.
error-store-damaged = El archivo del registro en este equipo está dañado. El servidor conserva lo que confirmó; recupere el registro desde allí.
error-journal-damaged = El diario del centro en este equipo está dañado. Los puestos conservan sus propios registros; el diario debe restaurarse de una copia de seguridad. Llame al responsable del centro.
error-disk-full = El disco está lleno y no se puede anotar nada más. Las llamadas continúan; libere espacio en el disco y reinicie el programa.
error-disk-read-only = No se puede escribir en el disco. Las llamadas continúan, pero no el registro; compruebe el disco y sus permisos y reinicie el programa.
error-store-unusable = El archivo del registro no se puede abrir. No se ha modificado; reinicie el programa y, si el problema sigue, indique la referencia.
error-folder-in-use = La carpeta de este puesto está abierta en otra ventana. Continúe en ella, o ciérrela y reinicie.
error-cannot-listen = El centro no puede abrir su puerto en este equipo; quizá lo ocupe otro programa. No se ha perdido nada; cierre ese programa e inténtelo de nuevo.
error-phrase-unknown = Esta frase no está en el repertorio, o su archivo tiene un fallo. Las demás frases funcionan; elija otra.
error-phrase-argument = En esta frase falta algo o algo no es válido. No se mostró nada al llamante; complétela e inténtelo de nuevo.
error-bad-page = La lista no se puede seguir leyendo desde aquí. Lo que se muestra es correcto; cargue la lista desde el principio.
error-internal = El programa encontró un error y lo registró. Su texto se conserva; inténtelo de nuevo y, si el problema sigue, indique la referencia.

## El servidor cerró la línea.

error-unenrolled = El centro no conoce este puesto, o ya no. Lo que hay aquí aún se puede leer; pida una nueva invitación al responsable del servidor del centro.
error-bad-frame = El servidor no pudo leer lo que envió este puesto. Sus textos se conservan aquí; reinicie el programa y, si el problema sigue, actualícelo.
error-too-large = Un envío de este puesto supera lo que admite el servidor. Sus textos se conservan aquí; acorte el último.
error-wrong-version = Este puesto y el servidor tienen versiones distintas. El registro aún se puede leer; instale la misma versión en ambos.
error-slow = Este puesto no pudo seguir el ritmo y se desconectó. Vuelve por sí solo y continúa donde se detuvo.
error-silent = El servidor no tuvo noticias de este puesto durante demasiado tiempo. Se reconecta por sí solo; si el problema sigue, compruebe la red.
error-replaced = Este puesto se abrió por segunda vez y la línea pasó al más reciente. Continúe allí, o ciérrelo y reinicie este.
error-full = El servidor tiene todos los puestos que puede atender. Las frases y las notas funcionan aquí; avise al responsable del servidor del centro.
error-hub-stopping = El servidor se está deteniendo. Las frases y las notas funcionan aquí y se envían cuando vuelva.
