# Où l’interprète écrit les traductions et les corrige.

composer-label = Traduction
composer-scope = Saisie
composer-direction = Sens
composer-whose = Paroles de
composer-fidelity = Fidélité
composer-fidelity-verbatim = Mot à mot
composer-fidelity-key-facts = Points clés
composer-fidelity-oral = Oral seul
composer-oral-hint = Oral seul : Enter le consigne ; quelques mots peuvent être ajoutés
composer-set-aside = Pas celle-ci
# Variables:
#   $count (Number) - sentences that wait for a rendition
composer-waiting = { $count ->
    [one] encore { $count } réplique à traduire
   *[other] encore { $count } répliques à traduire
  }
composer-source = Original
composer-source-field = Paroles d’origine (facultatif)
composer-enter = Shift Enter : nouvelle ligne
composer-send = Envoyer
composer-again = Renvoyer
# Variables:
#   $why (String) - a whole sentence
composer-failed = Non envoyé, votre texte est conservé. { $why }
composer-correct = Corriger la dernière
composer-correct-label = Texte corrigé
composer-correct-said = Corriger l’original
composer-correct-rendered = Corriger la traduction
composer-correct-save = Enregistrer la correction
composer-reason = Motif
composer-reason-mistranslated = Mal traduit
composer-reason-misheard = Mal entendu
composer-reason-typing = Faute de frappe
composer-reason-omission = Oublié
composer-unclear = Incertain
composer-between = Traduction de { $from } en { $to }
composer-other = Autre langue
composer-other-which = Quelle langue est parlée ? Pour cette réplique seulement
composer-other-on = Cette réplique : { $language }
composer-other-back = Comme avant : { $language }
composer-other-add = Ajouter un interprète
composer-other-added = Recherche d’un interprète : { $language }
composer-after-main = Vers { $language }, vous partez des mots de l’interprète principal ; rien n’attend pour l’instant.
composer-correct-relayed = Corriger les mots intermédiaires
