# Premier lancement, déverrouillage, panne au démarrage, et invitation d’autres postes.

setup-welcome = Configurer ce poste
setup-welcome-text = Un centre a une seule machine hôte. Hébergez-le ici, ou rejoignez-en un avec une invitation.
setup-language = Langue
setup-host = Héberger un centre ici
setup-host-text = Cette machine tient le journal du centre et admet d’autres postes.
setup-join = Rejoindre un centre
setup-join-text = Le responsable d’un centre vous a remis une invitation.
# Variables:
#   $version (String) - version of the program
setup-version = Version { $version }
setup-centre-name = Nom du centre
setup-centre-name-hint = Comme l’appellent les collègues, p. ex. « Pékin 110 ».
setup-person-name = Votre nom
setup-desk-label = Ce poste
setup-desk-label-hint = L’inscription sur le poste, p. ex. « Poste 12 ».
setup-role = Fonction
setup-role-call-taker = Opérateur
setup-role-interpreter = Interprète
setup-role-supervisor = Superviseur
setup-skills = Langues et niveau
setup-skills-hint = A : tous les appels · B : affaires courantes · C : affaires simples. Au moins une.
# Variables:
#   $language (String) - a language
setup-skill = Niveau : { $language }
setup-skill-none = aucun
setup-passphrase = Phrase secrète
setup-passphrase-again = Phrase secrète, à nouveau
setup-passphrase-text = Protège le registre sur cette machine. Personne ne peut la retrouver : sans elle, le registre d’ici est illisible.
setup-passphrase-hint = Au moins 8 caractères.
setup-passphrase-differs = Les deux saisies diffèrent.
setup-invitation = Invitation
setup-invitation-hint = Collez tout le texte, de « yiqiao1. » jusqu’à la fin. Les retours à la ligne ne comptent pas.
setup-invitation-here = Pour l’instant, une invitation vaut pour les postes de la même machine que le centre.
setup-field-empty = Veuillez remplir ce champ.
# Variables:
#   $limit (Number) - most characters allowed
setup-field-long = Au plus { $limit } caractères.
setup-skills-empty = Choisissez un niveau pour au moins une langue.
setup-host-do = Héberger le centre
setup-join-do = Rejoindre le centre
setup-working = Configuration…
setup-unlock-title = Ouvrir ce poste
setup-unlock-text = Le registre sur cette machine est chiffré. Saisissez la phrase secrète choisie à la configuration.
setup-unlock-do = Ouvrir
setup-unlocking = Ouverture…
setup-fault-title = Le poste ne peut pas démarrer
setup-fault-set-aside = Le fichier endommagé a été mis de côté, intact, ici :
setup-fault-afresh = Récupérer le registre
setup-fault-afresh-text = Repart d’un registre vide et récupère du serveur tout ce que ce poste peut voir. Ce que ce poste avait écrit et pas encore envoyé ne se trouve que dans le fichier ci-dessus.
setup-fault-working = Récupération…
setup-fault-retry-text = Le programme n’a pas répondu. Réessayez ; si le problème persiste, relancez-le.
setup-invite = Inviter un poste
setup-invite-text = Crée une invitation pour le poste d’un collègue.
setup-invite-note = Pour les postes de cette machine, pour l’instant. Les postes d’autres machines viendront dans une prochaine version.
setup-invite-person = Qui occupera le poste
setup-invite-desk = Son poste
setup-invite-do = Créer l’invitation
setup-invite-working = Création…
# Variables:
#   $desk (String) - label of the desk
setup-invite-done = Invitation pour { $desk }
setup-invite-hand-over = Remettez ce texte. Il admet un seul poste ; ne le montrez à personne d’autre.
setup-invite-text-label = Invitation
setup-fingerprint = Empreinte du centre
setup-fingerprint-hint = Comparez-la de vive voix à l’autre poste.
setup-invite-another = Inviter un autre poste
setup-keys = Configuration
