# El resumen de una sesión.

summary-title = Resumen de la sesión
summary-outcomes = Resultado
summary-outcome-dispatched = Agentes enviados
summary-outcome-to120 = Al 120
summary-outcome-to119 = Al 119
summary-outcome-to122 = Al 122
summary-outcome-to12345 = Al 12345
summary-outcome-advice = Se dio orientación
summary-outcome-misdial = Número equivocado
summary-outcome-caller-hung-up = El llamante colgó
summary-narrative = Qué pasó (borrador según el registro; compruébelo)
summary-checked = Lo he comprobado
summary-rating = Intérprete
summary-rating-smooth = Fluida
summary-rating-difficult = Difícil
summary-rating-review = Revisar
summary-follow-up = Seguimiento
summary-follow-up-call-back = Devolver la llamada
summary-follow-up-statement = Intérprete para la declaración
summary-final = Una vez enviado, solo se puede ampliar
summary-later = Más tarde
summary-submit = Enviar
summary-need-outcome = Elija al menos un resultado.
summary-need-narrative = Escriba qué pasó.
summary-need-check = Modifique el borrador o marque «Lo he comprobado».
# Variables:
#   $max (Number) - limit
summary-too-long = Como máximo { $max } caracteres.
summary-limit-reached = Ya hay tres resúmenes pendientes. Envíe primero este.
summary-failed = El resumen no se envió
