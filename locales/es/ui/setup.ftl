# Primer inicio, desbloqueo, fallo al arrancar e invitación de otros puestos.

setup-welcome = Configurar este puesto
setup-welcome-text = Un centro tiene un solo equipo anfitrión. Alójelo aquí o únase a uno con una invitación.
setup-language = Idioma
setup-host = Alojar un centro aquí
setup-host-text = Este equipo guarda el diario del centro y admite otros puestos.
setup-join = Unirse a un centro
setup-join-text = El responsable de un centro le ha dado una invitación.
# Variables:
#   $version (String) - version of the program
setup-version = Versión { $version }
setup-centre-name = Nombre del centro
setup-centre-name-hint = Como lo llaman los compañeros, p. ej., «Pekín 110».
setup-person-name = Su nombre
setup-desk-label = Este puesto
setup-desk-label-hint = Lo que pone en el puesto, p. ej., «Puesto 12».
setup-role = Función
setup-role-call-taker = Operador
setup-role-interpreter = Intérprete
setup-role-supervisor = Supervisor
setup-skills = Idiomas y nivel
setup-skills-hint = A: cualquier llamada · B: asuntos corrientes · C: asuntos sencillos. Al menos uno.
# Variables:
#   $language (String) - a language
setup-skill = Nivel de { $language }
setup-skill-none = ninguno
setup-passphrase = Contraseña
setup-passphrase-again = Repita la contraseña
setup-passphrase-text = Protege el registro en este equipo. Nadie puede recuperarla: sin ella, el registro de aquí no se puede leer.
setup-passphrase-hint = Al menos 8 caracteres.
setup-passphrase-differs = Las dos no coinciden.
setup-invitation = Invitación
setup-invitation-hint = Pegue todo el texto, desde «yiqiao1.» hasta el final. Los saltos de línea no importan.
setup-invitation-here = Por ahora, una invitación sirve para puestos en el mismo equipo que el centro.
setup-field-empty = Complete este campo.
# Variables:
#   $limit (Number) - most characters allowed
setup-field-long = Como máximo { $limit } caracteres.
setup-skills-empty = Elija un nivel para al menos un idioma.
setup-host-do = Alojar el centro
setup-join-do = Unirse al centro
setup-working = Configurando…
setup-unlock-title = Abrir este puesto
setup-unlock-text = El registro en este equipo está cifrado. Introduzca la contraseña elegida en la configuración.
setup-unlock-do = Abrir
setup-unlocking = Abriendo…
setup-fault-title = El puesto no puede iniciarse
setup-fault-set-aside = El archivo dañado se apartó, sin cambios, en:
setup-fault-afresh = Recuperar el registro
setup-fault-afresh-text = Empieza con un registro vacío y recupera del servidor todo lo que este puesto puede ver. Lo que este puesto había escrito y aún no enviado está solo en el archivo indicado arriba.
setup-fault-working = Recuperando…
setup-fault-retry-text = El programa no respondió. Inténtelo de nuevo; si el problema sigue, reinícielo.
setup-invite = Invitar a un puesto
setup-invite-text = Crea una invitación para el puesto de un compañero.
setup-invite-note = Por ahora, para puestos en este equipo. Los puestos en otros equipos llegarán en una versión posterior.
setup-invite-person = Quién ocupará el puesto
setup-invite-desk = Su puesto
setup-invite-do = Crear la invitación
setup-invite-working = Creando…
# Variables:
#   $desk (String) - label of the desk
setup-invite-done = Invitación para { $desk }
setup-invite-hand-over = Entregue este texto. Admite un solo puesto; no se lo muestre a nadie más.
setup-invite-text-label = Invitación
setup-fingerprint = Huella del centro
setup-fingerprint-hint = Compárela de viva voz en el otro puesto.
setup-invite-another = Invitar a otro
setup-keys = Configuración
