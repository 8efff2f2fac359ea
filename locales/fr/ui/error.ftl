# Ce qui s’est passé, ce qui fonctionne encore, que faire. Les ids sont error-<code> ; les codes viennent des appels, du serveur et de la liaison.

error-unknown = Une erreur s’est produite. Votre texte est conservé ; réessayez.
# Variables:
#   $reference (String) - number to quote when reporting
error-reference = Référence { $reference }

## Le serveur ou le poste a refusé une commande ; rien n’a été modifié.

error-unknown-session = Cette session est close ou ne figure pas au registre de ce poste. Les autres sessions fonctionnent normalement ; rouvrez-la depuis la liste.
error-duplicate-session = Cette session existe déjà. Rien n’est perdu ; poursuivez dans celle qui est ouverte.
error-not-yours = Vous ne participez pas à cette session, elle n’a donc pas été modifiée. Vos propres sessions fonctionnent normalement ; adressez-vous au poste qui la mène.
error-wrong-role = Votre fonction ne permet pas cette action, rien n’a donc été modifié. Vos propres écrans fonctionnent normalement ; adressez-vous au superviseur.
error-wrong-state = La session avait déjà avancé, cette action ne s’appliquait plus. Son dossier est intact ; regardez son état et choisissez de nouveau.
error-offer-over = Cet appel est terminé : quelqu’un d’autre a répondu, ou il a pris fin. Vous êtes libre pour le suivant ; rien à faire.
error-unknown-turn = Cette réplique ne figure pas au dossier. Le reste est intact ; choisissez de nouveau la réplique.
error-duplicate-turn = Cette réplique figure déjà au dossier. Rien n’est perdu ; passez à la suivante.
error-text-empty = Le texte est vide, rien n’a donc été envoyé. Écrivez quelque chose, puis appuyez sur Enter.
error-text-too-long = Le texte dépasse la longueur d’une entrée. Il est conservé ici ; copiez-le et envoyez-le en plusieurs parties.
error-unknown-language = Ce centre n’assure pas cette langue. Les phrases types des autres langues fonctionnent ; choisissez l’une des touches de langue.
error-bad-fact = Cette valeur ne convient pas à son champ, l’ancienne reste donc valable. Le reste du formulaire est enregistré ; corrigez le champ.
error-limit-reached = Une limite de cette session est atteinte, aucun ajout de ce type n’est plus possible. Ce qui s’y trouve est intact ; au besoin, terminez-la et ouvrez-en une autre.
error-nothing-to-change = La valeur est déjà celle-là. Rien à faire.
error-unknown-person = Le centre ne connaît pas cette personne ou ce poste. Les autres fonctionnent normalement ; adressez-vous au responsable du serveur du centre.
error-no-relay = Aucun relais possible : aucune langue intermédiaire n’a ses deux moitiés. La file et les phrases types continuent ; essayez la ligne externe.
error-unknown-partner = Le centre n’a plus cette ligne externe. Rien n’a été composé ; choisissez-en une affichée.
error-not-free = Cette personne n’est pas libre ; personne n’a été appelé. La file continue ; choisissez quelqu’un d’autre.
error-question-over = La question a été réglée entre-temps. Votre session continue telle quelle ; rien à faire.
error-unknown-alarm = Cette alarme est terminée ou inconnue. La liste montre ce qui reste à traiter ; choisissez-y.
error-bad-policy = Les règles ont un défaut ; les anciennes restent en vigueur. Vos modifications sont gardées ; corrigez les entrées signalées.
error-bad-roster = Le planning a un défaut : un poste finit avant de commencer, ou quelqu’un en a deux à la fois. L’ancien reste ; corrigez et réessayez.

## Le programme sur cette machine.

error-not-ready = Le poste n’est pas encore ouvert. Rien n’est perdu ; saisissez d’abord la phrase secrète.
error-wrong-passphrase = La phrase secrète est incorrecte. Le registre est intact ; réessayez en vérifiant les majuscules et la méthode de saisie.
error-weak-passphrase = La phrase secrète est trop courte. Rien n’est encore configuré ; utilisez au moins 8 caractères.
error-bad-invitation = L’invitation est illisible : elle est incomplète ou n’en est pas une. Rien n’est encore configuré ; recopiez-la en entier, de « yiqiao1. » jusqu’à la fin.
error-bad-form = Un champ est vide ou trop long. Ce que vous avez écrit est conservé ; remplissez les champs signalés.
error-store-damaged = Le fichier du registre sur cette machine est endommagé. Le serveur garde ce qu’il a confirmé ; récupérez le registre depuis celui-ci.
error-journal-damaged = Le journal du centre sur cette machine est endommagé. Les postes gardent leur propre registre ; le journal doit être restauré d’une sauvegarde. Appelez le responsable du centre.
error-disk-full = Le disque est plein, plus rien ne peut être consigné. Les appels continuent ; libérez de la place sur le disque, puis relancez le programme.
error-disk-read-only = L’écriture sur le disque est impossible. Les appels continuent, mais ne sont plus consignés ; vérifiez le disque et ses autorisations, puis relancez le programme.
error-store-unusable = Le fichier du registre ne peut pas être ouvert. Il n’a pas été modifié ; relancez le programme et, si le problème persiste, indiquez la référence.
error-folder-in-use = Le dossier de ce poste est ouvert dans une autre fenêtre. Poursuivez dans cette fenêtre, ou fermez-la et relancez.
error-cannot-listen = Le centre ne peut pas ouvrir son port sur cette machine ; un autre programme l’occupe peut-être. Rien n’est perdu ; fermez ce programme et réessayez.
error-phrase-unknown = Cette phrase type ne figure pas au recueil, ou son fichier est défectueux. Les autres fonctionnent ; choisissez-en une autre.
error-phrase-argument = Il manque un élément à cette phrase type, ou il ne convient pas. Rien n’a été montré à l’appelant ; complétez et réessayez.
error-bad-page = La suite de la liste ne peut pas être lue d’ici. Ce qui est affiché est exact ; rechargez la liste depuis le début.
error-internal = Le programme a rencontré une erreur et l’a consignée. Votre texte est conservé ; réessayez et, si le problème persiste, indiquez la référence.

## Le serveur a fermé la liaison.

error-unenrolled = Le centre ne connaît pas ce poste, ou ne le connaît plus. Ce qui est ici reste lisible ; demandez une nouvelle invitation au responsable du serveur du centre.
error-bad-frame = Le serveur n’a pas pu lire ce que ce poste a envoyé. Vos textes sont conservés ici ; relancez le programme et, si le problème persiste, mettez-le à jour.
error-too-large = Un envoi de ce poste dépasse ce que le serveur accepte. Vos textes sont conservés ici ; raccourcissez le dernier.
error-wrong-version = Ce poste et le serveur n’ont pas la même version. Le registre reste lisible ; installez la même version des deux côtés.
error-slow = Ce poste ne suivait plus et a été déconnecté. Il se reconnecte seul et reprend où il s’était arrêté.
error-silent = Le serveur n’a plus entendu ce poste pendant trop longtemps. La reconnexion est automatique ; si le problème persiste, vérifiez le réseau.
error-replaced = Ce poste a été ouvert une seconde fois et la liaison est passée au plus récent. Poursuivez là-bas, ou fermez-le et relancez celui-ci.
error-full = Le serveur a atteint le nombre de postes qu’il peut accueillir. Les phrases types et les notes fonctionnent ici ; prévenez le responsable du serveur du centre.
error-hub-stopping = Le serveur est en cours d’arrêt. Les phrases types et les notes fonctionnent ici et sont envoyées à son retour.
