# La transcription : une ligne par réplique, langue de l’appelant au début, chinois à la fin.

transcript-label = Transcription
transcript-follow = Défilement suivi
transcript-follow-off = Défilement arrêté
# Variables:
#   $count (Number) - rows below the visible part
transcript-new = { $count ->
    [one] { $count } nouvelle
   *[other] { $count } nouvelles
  }
transcript-empty = Rien n’a encore été dit
transcript-empty-hint = La première réplique apparaît ici.
transcript-chinese = 中文
transcript-pending = Traduction en cours
transcript-queued = Conservé ici, sera envoyé
transcript-not-written = Original non noté
transcript-not-rendered = Pas de traduction écrite
transcript-unclear = Incertain, à vérifier
transcript-corrected = Corrigé
# Variables:
#   $by (String) - who corrected
transcript-corrected-by = Corrigé par { $by }
transcript-key-facts = Points clés
transcript-oral = Oral seul, non écrit
transcript-note = Note
transcript-ask-repeat = demande de répéter
transcript-ask-slower = demande de parler plus lentement
transcript-ask-one-at-a-time = demande de parler un à la fois
transcript-ask-check-name = demande de vérifier un nom ou un numéro
transcript-notice-interpreter-lost = Liaison avec l’interprète perdue
transcript-notice-interpreter-joined = Interprète en ligne
transcript-speaker-caller = Appelant
transcript-speaker-call-taker = Opérateur
transcript-speaker-interpreter = Interprète
transcript-speaker-officer = Policier
transcript-speaker-phrase = Phrase type
transcript-speaker-system = Système
transcript-speaker-supervisor = Superviseur
transcript-seal-caller = A
transcript-seal-call-taker = O
transcript-seal-interpreter = I
transcript-seal-officer = P
transcript-seal-phrase = T
transcript-seal-system = S
transcript-seal-supervisor = V
transcript-half = Traduction { $from } → { $to }
transcript-half-later = Après les mots intermédiaires
transcript-notice-wrong-language = L’interprète signale une autre langue
transcript-notice-relief-took-over = La relève a pris la suite
transcript-notice-relay-started = Deux interprètes travaillent désormais en relais
transcript-notice-language-added = Une langue supplémentaire est parlée
transcript-notice-interpreter-yielded = L’interprète a été cédé à une vie en danger
transcript-notice-partner-joined = Un interprète externe est en ligne
transcript-notice-partner-left = L’interprète externe a quitté la ligne
transcript-notice-caller-gone = L’appelant n’est plus en ligne
transcript-notice-caller-back = L’appelant est de retour
transcript-notice-session-taken-over = Un autre poste a repris l’appel
transcript-notice-listened-in = Un superviseur écoute
transcript-notice-interpreter-left = L’interprète a quitté l’appel
