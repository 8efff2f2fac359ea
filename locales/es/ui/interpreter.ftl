# El puesto del intérprete: estado, turno, peticiones, lo que se sabe, notas al operador.

interpreter-status = Mi estado
interpreter-presence-available = Disponible
interpreter-presence-break = Pausa
interpreter-presence-wrap-up = Cierre
interpreter-presence-away = Ausente
interpreter-means-available = La próxima solicitud en sus idiomas suena aquí.
interpreter-means-break = No se le llama durante una pausa.
interpreter-means-wrap-up = No se le llama mientras termina un registro.
interpreter-means-away = No se le llama mientras está ausente.
interpreter-after-wrap-up = Al confirmar el registro vuelve a estar disponible.
interpreter-back = Estoy disponible
interpreter-missed-one = Perdió una llamada
interpreter-missed-several = Varias llamadas perdidas; se le ha puesto en pausa
interpreter-missed-text = Las llamadas pasaron a otros intérpretes. Una tecla le devuelve al servicio.
interpreter-languages = Se le llama para
interpreter-shift = Hoy
interpreter-shift-sessions = Sesiones
interpreter-shift-talk = En llamada
interpreter-shift-wait = Espera media
# Variables:
#   $seconds (String) - seconds with one decimal
interpreter-seconds = { $seconds } s
# Variables:
#   $count (Number) - records
interpreter-owed = { $count ->
    [one] { $count } registro por confirmar
   *[other] { $count } registros por confirmar
  }
interpreter-take-up = Abrir
interpreter-recent = Sesiones recientes
interpreter-recent-none = Aún no hay sesiones
interpreter-hint-accept = Aceptar una llamada
interpreter-hint-decline = Rechazar una llamada
interpreter-ask-again = Reintentar
interpreter-over = Esta sesión ha terminado.
interpreter-side = Peticiones y lo que se sabe
interpreter-number = Número de sesión
interpreter-held = Llamada retenida
interpreter-held-text = El operador ha retenido la llamada. Lo que escriba sigue pasando al registro.
interpreter-reconnecting = Se está restableciendo la línea con el puesto del intérprete
interpreter-reconnecting-text = Siga escribiendo: todo se guarda en este equipo y se envía cuando vuelva la línea.
interpreter-requests = Peticiones
interpreter-ask-repeat = Repetir
interpreter-ask-slower = Más despacio
interpreter-ask-one-at-a-time = De uno en uno
interpreter-supervisor = Supervisor
# Variables:
#   $time (String) - time of day
interpreter-supervisor-called = Supervisor llamado a las { $time }
interpreter-note = Nota al operador
interpreter-note-hint = Entre compañeros: no se lee al llamante
interpreter-note-send = Dejar nota
interpreter-facts = Lo que se sabe
interpreter-facts-none = La ficha aún está vacía
interpreter-fact-place = Lugar
interpreter-fact-district = Distrito
interpreter-fact-category = Categoría
interpreter-fact-scene = En el lugar
interpreter-fact-hurt = Heridos
interpreter-fact-safe = Llamante a salvo
interpreter-fact-weapon = Arma
interpreter-fact-name = Nombre
interpreter-fact-nationality = Nacionalidad
interpreter-fact-callback = Teléfono de contacto
interpreter-fact-note = Datos clave
interpreter-fact-verified = confirmado
interpreter-yes = sí
interpreter-no = no
interpreter-unclear = no está claro
# Entre dos elementos de una lista; conserve los espacios.
interpreter-list-and = {", "}
interpreter-phrases = Frases mostradas
interpreter-phrases-none = Ninguna
interpreter-leave = Dejar la llamada
interpreter-leave-why = ¿Por qué se va?
interpreter-leave-conflict = Conozco a alguien implicado
interpreter-leave-language = No es mi idioma
interpreter-leave-unable = No puedo continuar
interpreter-leave-guess = ¿Qué idioma podría ser?
interpreter-leave-unknown = No lo sé
interpreter-leave-kept = Lo escrito queda en el registro; usted confirma su parte.
interpreter-leave-next = Se llama enseguida al siguiente intérprete.
interpreter-leave-relief = { $name } toma el puesto enseguida.
interpreter-leave-guessed = La llamada pasa a { $language } y se llama a un intérprete.
interpreter-leave-nobody = No se llama a nadie hasta que el operador elija el idioma.
interpreter-leave-blame = No cuenta en su contra.
interpreter-leave-now = Salir ahora
interpreter-leave-stay = Quedarme
interpreter-gone = El llamante ya no está en línea
interpreter-gone-text = Siga en línea: el operador está devolviendo la llamada. Se le retiene { $seconds } s más.
interpreter-gone-over = El tiempo ha terminado; queda libre en un momento.
interpreter-gone-tried = Intentos de devolver la llamada: { $count }
interpreter-silent = El llamante no puede hablar
interpreter-silent-text = Solo teclas y texto. Escriba lo que debe mostrarse, con preguntas de sí o no.
interpreter-gender-female = Prefiere hablar con una mujer
interpreter-gender-male = Prefiere hablar con un hombre
interpreter-listened = Un supervisor escucha
interpreter-colleagues = Interpretan con usted
interpreter-seat-main = Intérprete principal
interpreter-seat-relay = Relé
interpreter-seat-relief = Relevo
interpreter-seat-further = Otro idioma
interpreter-seat-on = en línea
interpreter-seat-joining = entrando
interpreter-seat-lost = línea perdida
interpreter-seat-ringing = Se llama a { $name }
interpreter-seat-sought = se busca
interpreter-duty-on-duty = De servicio
interpreter-duty-on-call = De guardia
interpreter-duty-closing = Fin de turno
interpreter-closing = Su turno está por terminar
interpreter-closing-text = Ya no suenan llamadas nuevas aquí. Una llamada en curso sigue lo que haga falta.
interpreter-recalled = Un supervisor le pide que vuelva
interpreter-recalled-text = Pedido a las { $time }. Una tecla le devuelve al servicio.
interpreter-rest = Un descanso tras una sesión larga
interpreter-rest-text = No se le llama. Termina solo; una tecla lo termina ya.
interpreter-shift-ended = Su turno ha terminado
interpreter-shift-ended-text = Ya no se le llama. Si se queda, una tecla le deja disponible.
interpreter-missed-stays = La llamada pasó a otro intérprete. Sigue disponible.
interpreter-noted = Entendido
