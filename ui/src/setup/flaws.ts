// The words for what is wrong with a field of a set-up form.
import { t } from '../l10n/l10n.svelte'
import { nameCharsMax, passphraseCharsMax, type Flaw, type Flaws } from './form'

function words(flaw: Flaw, limit: number): string {
  switch (flaw) {
    case 'empty': return t('setup-field-empty')
    case 'long': return t('setup-field-long', { limit })
    case 'weak': return t('setup-passphrase-hint')
    case 'differs': return t('setup-passphrase-differs')
    case 'no-skill': return t('setup-skills-empty')
  }
}

export function flawText(flaws: Flaws, field: keyof Flaws): string | undefined {
  const flaw = flaws[field]
  return flaw && words(flaw, field === 'passphrase' ? passphraseCharsMax : nameCharsMax)
}
