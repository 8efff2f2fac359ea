# Après la conversation : l’attestation de l’interprète.

wrap-up-title = Confirmer la transcription
wrap-up-text = Relisez tout et corrigez ce qui n’est pas exact. Votre attestation figure au dossier sous votre nom.
# Variables:
#   $turns (Number) - sentences
#   $corrected (Number) - corrected sentences
#   $unclear (Number) - sentences marked unclear
wrap-up-counts = { $turns ->
    [one] { $turns } réplique
   *[other] { $turns } répliques
  } · { $corrected ->
    [one] { $corrected } corrigée
   *[other] { $corrected } corrigées
  } · { $unclear ->
    [one] { $unclear } incertaine
   *[other] { $unclear } incertaines
  }
wrap-up-confirm = La transcription est exacte
wrap-up-dispute = Contester
wrap-up-dispute-send = Consigner la contestation
wrap-up-back = Retour
wrap-up-later = Plus tard
wrap-up-note = Qu’est-ce qui n’est pas exact ?
wrap-up-note-hint = Un superviseur la lit. Le dossier lui-même n’est pas modifié.
wrap-up-note-missing = Écrivez ce qui n’est pas exact.
wrap-up-account = Le compte rendu de l’opérateur
wrap-up-goes-on = L’appel continue sans vous. Confirmez la partie que vous avez interprétée.
