# Le poste de l’opérateur : nouvelle session, appel, communication.

call-taker-scope-new = Nouvelle session
call-taker-scope-talk = Session
call-taker-question = Quelle langue ?
call-taker-question-hint = Une touche appelle un interprète. Complétez le reste pendant l’appel.
call-taker-question-phrases = Appuyez sur le chiffre de la langue : phrases types seules, aucun interprète n’est appelé.
call-taker-origin = Origine
call-taker-origin-caller = Appelant
call-taker-origin-officer = Policier
call-taker-number = Numéro de l’appelant
call-taker-number-officer = Numéro sur place
call-taker-incident = N° d’événement
call-taker-queue = File, tous les postes
call-taker-covered = Langues avec interprète libre
# Variables:
#   $count (Number) - languages covered
#   $all (Number) - languages
call-taker-of = { $count } / { $all }
# Variables:
#   $language (String) - name of the language
call-taker-ring = Appeler un interprète : { $language }
call-taker-ring-language = Appeler un interprète
# Variables:
#   $count (Number) - free interpreters
call-taker-free = { $count ->
    [one] { $count } libre
   *[other] { $count } libres
  }
call-taker-none-free = Aucun libre
call-taker-none-on-shift = Personne en service
# Variables:
#   $time (String) - expected time, 00:00
call-taker-expect = environ { $time }
# Variables:
#   $seconds (Number) - expected time
call-taker-expect-seconds = environ { $seconds } s
call-taker-expect-none = délai inconnu
# Variables:
#   $count (Number) - sessions waiting
call-taker-waiting = { $count } en file
# Variables:
#   $code (String) - country code
call-taker-suggested = Indicatif +{ $code }
call-taker-other = Autre langue
call-taker-other-hint = Ce centre n’assure aucune autre langue
call-taker-other-choose = Langues sans touche
call-taker-phrases = Phrases types seules, sans interprète
call-taker-phrases-hint = En grand à l’écran, conservées au dossier
call-taker-phrases-armed = Appuyez maintenant sur 1–8, Esc pour annuler
call-taker-offline = Hors ligne, appel impossible
call-taker-shift = Mes sessions de ce service
# Variables:
#   $count (Number) - summaries owed
call-taker-unfinished = { $count ->
    [one] { $count } compte rendu à terminer
   *[other] { $count } comptes rendus à terminer
  }
# Variables:
#   $count (Number) - sessions today
call-taker-today = { $count } aujourd’hui
# Variables:
#   $seconds (Number) - mean wait
call-taker-mean-wait = réponse moyenne { $seconds } s
call-taker-shift-empty = Aucune session pendant ce service
call-taker-shift-empty-hint = Appuyez sur un chiffre pour ouvrir la première.
call-taker-column-time = Heure
call-taker-column-language = Langue
call-taker-column-incident = Événement
call-taker-column-interpreter = Interprète
call-taker-column-length = Durée
call-taker-column-outcome = État
call-taker-summary-due = Compte rendu dû
call-taker-ending-completed = Terminée
call-taker-ending-withdrawn = Annulée
call-taker-ending-unserved = Sans réponse
call-taker-ending-abandoned = Appelant parti
call-taker-live = En cours
call-taker-hint-ring = appeler l’interprète
call-taker-hint-number = numéro
call-taker-hint-place = lieu
call-taker-hint-category = catégorie
call-taker-hint-phrases = phrases types seules
call-taker-hint-keys = tous les raccourcis
call-taker-undo = Annuler
# Variables:
#   $seconds (Number) - seconds left
call-taker-undo-left = Mauvaise touche ? { $seconds } s pour annuler
call-taker-ring-progress = Durée de l’appel
# Variables:
#   $name (String) - who is rung
call-taker-ring-now = Appel de { $name }
call-taker-offers = Déjà appelés
call-taker-offer-accepted = a répondu
call-taker-offer-declined-technical = problème technique
call-taker-offer-declined-not-able = indisponible
call-taker-offer-declined-conflict = conflit d’intérêts
call-taker-offer-declined-other = autre motif
# Variables:
#   $reason (String) - why
call-taker-offer-declined = a refusé : { $reason }
call-taker-offer-expired = pas de réponse
call-taker-offer-withdrawn = passé
call-taker-offer-lost = connexion perdue
call-taker-next-interpreter = Interprète suivant
call-taker-call-interpreter = Appeler un interprète
call-taker-change-language = Changer de langue
call-taker-held-title = En attente
call-taker-held-text = Les autres interlocuteurs patientent.
# Variables:
#   $name (String) - the interpreter
call-taker-reconnecting-title = Liaison perdue avec l’interprète { $name }, attente de son retour
call-taker-reconnecting-text = Utilisez les phrases types ; un autre interprète est appelé une fois le délai écoulé.
call-taker-phrases-only-text = Phrases types seules : aucun interprète n’a été appelé.
call-taker-write = Noter ce qui a été dit
call-taker-write-who = Qui l’a dit
call-taker-write-caller = Appelant
call-taker-write-officer = Policier
call-taker-write-me = Moi
call-taker-write-note = Note
call-taker-write-caller-hint = Ce que l’appelant a dit
call-taker-write-me-hint = Ce que vous avez dit
call-taker-write-officer-hint = Ce que le policier a dit
call-taker-write-note-hint = Note à l’interprète, non lue à l’appelant
call-taker-write-send = Noter
call-taker-note = Note à l’interprète
call-taker-switch-voice = Noter : changer de locuteur
call-taker-correct = Corriger
call-taker-correct-last = Corriger la dernière réplique
call-taker-correct-title = Corriger une réplique
call-taker-correct-side = Quel texte
call-taker-correct-said = Les paroles d’origine
call-taker-correct-rendered = La traduction
call-taker-correct-text = Nouveau texte
call-taker-correct-reason = Motif
call-taker-reason-typing = Faute de frappe
call-taker-reason-misheard = Mal entendu
call-taker-reason-mistranslated = Mal traduit
call-taker-reason-omission = Omission
call-taker-correct-save = Corriger, garder l’ancien
call-taker-correct-hint = L’ancien texte reste, barré.
call-taker-end = Terminer et rendre compte
call-taker-audited = Tout est consigné
call-taker-end-title = L’appelant est-il encore en ligne ?
call-taker-end-text = Une session terminée ne peut pas être reprise.
call-taker-end-completed = Terminé, clore la session
call-taker-end-abandoned = L’appelant est parti
call-taker-end-keep = Poursuivre
call-taker-failed = L’action n’a pas abouti
call-taker-palette = Actions
call-taker-palette-phrases = Phrases types
call-taker-palette-languages = Langues
call-taker-loading = Ouverture de la session
call-taker-origin-station = Commissariat
call-taker-origin-partner = Ligne partenaire
call-taker-origin-next = Origine suivante
call-taker-hint-origin = origine
call-taker-number-station = Numéro du commissariat
call-taker-number-partner = Leur numéro
call-taker-incident-partner = Leur référence
call-taker-station = Commissariat
call-taker-officer-name = Nom de l’agent
call-taker-service = Service
call-taker-service-desk = Leur poste
call-taker-correct-relayed = Le relais
