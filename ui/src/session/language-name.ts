// The name of a caller's language in the language of the window ("英语", "English"). Endonyms come with the data.
import { l10n } from '../l10n/l10n.svelte'

const names = new Map<string, Intl.DisplayNames>()

export function languageName(tag: string): string {
  const known = names.get(l10n.intl) ?? new Intl.DisplayNames([l10n.intl], { type: 'language' })
  names.set(l10n.intl, known)
  return known.of(tag) ?? tag
}
