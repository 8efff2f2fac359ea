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
refused-what-update-person = une modification du personnel
refused-what-set-roster = le planning
refused-what-set-policy = les règles
refused-what-drop-request = l’abandon d’une demande
refused-what-ask-relief = la demande de relève
refused-what-take-over-seat = la prise de relève
refused-what-start-relay = la mise en place du relais
refused-what-end-relay = la fin du relais
refused-what-add-language = l’ajout d’une langue
refused-what-leave-session = le départ de la session
refused-what-prefer-gender = le souhait d’une femme ou d’un homme
refused-what-ring-person = l’appel d’une personne
refused-what-yield-interpreter = la cession de l’interprète
refused-what-refuse-yield = la conservation de l’interprète
refused-what-call-partner = la ligne externe
refused-what-partner-on = l’arrivée de l’interprète externe
refused-what-partner-off = le départ de l’interprète externe
refused-what-caller-left = le raccrochage de l’appelant
refused-what-call-back-tried = un rappel
refused-what-set-silent = le mode silencieux
refused-what-link-sessions = le lien entre deux sessions
refused-what-take-over-session = la reprise de l’appel
refused-what-listen-in = l’écoute
