# Une commande non acceptée : laquelle, et son texte, qui est conservé.

refused-label = Non accepté
# Variables:
#   $what (String) - which command, in words
refused-title = Non accepté : { $what }
refused-words = Votre texte
# Variables:
#   $count (Number) - further notices below
refused-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
  }
refused-dismiss = Compris
refused-what-other = une commande
refused-what-set-presence = votre statut
refused-what-open-session = ouverture d’une session
refused-what-withdraw-session = annulation de la session
refused-what-request-interpreter = appel d’un interprète
refused-what-next-interpreter = appel de l’interprète suivant
refused-what-change-language = changement de langue
refused-what-accept-offer = acceptation de l’appel
refused-what-decline-offer = refus de l’appel
refused-what-join-session = entrée dans la session
refused-what-speak = une réplique
refused-what-use-phrase = une phrase type
refused-what-interpret = une traduction
refused-what-intervene = une demande aux locuteurs
refused-what-add-note = une note
refused-what-revise = une correction
refused-what-mark-unclear = la marque « incertain »
refused-what-set-fact = un champ de la fiche
refused-what-set-priority = la priorité
refused-what-send-snapshot = le point de situation
refused-what-hold-session = mise en attente de l’appel
refused-what-resume-session = reprise de l’appel
refused-what-call-supervisor = appel du superviseur
refused-what-hand-off = le transfert
refused-what-end-session = fin de la session
refused-what-summarise = le compte rendu
refused-what-attest = l’attestation de l’interprète
refused-what-read-transcript = ouverture d’un dossier
