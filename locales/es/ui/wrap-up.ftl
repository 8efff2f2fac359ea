# Tras la conversación: la declaración del intérprete sobre el registro.

wrap-up-title = Confirmar el registro
wrap-up-text = Léalo entero y corrija lo que no sea exacto. Su declaración queda en el registro con su nombre.
# Variables:
#   $turns (Number) - sentences
#   $corrected (Number) - corrected sentences
#   $unclear (Number) - sentences marked unclear
wrap-up-counts = { $turns ->
    [one] { $turns } intervención
   *[other] { $turns } intervenciones
  } · { $corrected ->
    [one] { $corrected } corregida
   *[other] { $corrected } corregidas
  } · { $unclear ->
    [one] { $unclear } poco clara
   *[other] { $unclear } poco claras
  }
wrap-up-confirm = El registro es exacto
wrap-up-dispute = Impugnar
wrap-up-dispute-send = Registrar la impugnación
wrap-up-back = Atrás
wrap-up-later = Más tarde
wrap-up-note = ¿Qué no es exacto?
wrap-up-note-hint = Lo lee un supervisor. El registro en sí no se modifica.
wrap-up-note-missing = Escriba qué no es exacto.
wrap-up-account = El resumen del operador
wrap-up-goes-on = La llamada sigue sin usted. Confirme la parte que interpretó.
