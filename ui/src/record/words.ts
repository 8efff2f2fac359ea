// A record in words: what happened and where, values of facts, how a ring ended, how it all ended.
import type { FactField } from '../generated/types/FactField'
import type { FactView } from '../generated/types/FactView'
import type { OfferView } from '../generated/types/OfferView'
import type { SessionRowView } from '../generated/types/SessionRowView'
import type { SessionView } from '../generated/types/SessionView'
import { choiceLabel } from '../incident/choices'
import { choicesOf, textOf } from '../incident/facts'
import { l10n, t } from '../l10n/l10n.svelte'
import type { Tone } from '../parts/tone'
import { isLive } from '../session/state'

/** Names in a row, as the language writes lists. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat(l10n.intl, { type: 'conjunction', style: 'narrow' }).format(names)

const matter = (categories: readonly string[], place: string | null): string => {
  const what = categories.length > 0 ? listed(categories.map((id) => choiceLabel('category', id))) : t('record-no-category')
  return place ? `${what} · ${place}` : what
}
export const matterOfRow = (row: SessionRowView): string => matter(row.categories, row.place)
export const matterOf = (view: SessionView): string => matter(choicesOf(view.facts, 'category'), textOf(view.facts, 'place') || null)

export function valueText({ field, value }: Pick<FactView, 'field' | 'value'>): string {
  switch (value.type) {
    case 'text': return field === 'district' ? choiceLabel('district', value.value) : value.value
    case 'count': return String(value.value)
    case 'yes-no': return t(`record-yes-no-${value.value}`)
    case 'choices': return listed(value.value.map((id) => choiceLabel(field === 'scene' ? 'scene' : 'category', id)))
  }
}
export const fieldText = (field: FactField): string => t(`record-field-${field}`)

export function offerText({ end }: OfferView): string {
  if (!end) return t('record-offer-open')
  return end.how === 'declined' ? t(`record-declined-${end.reason}`) : t(`record-offer-${end.how}`)
}

/** How it ended, or where it stands while it runs. */
export function outcomeOf({ state, ending }: Pick<SessionRowView, 'state' | 'ending'>): { text: string; tone: Tone } {
  if (isLive(state)) return { text: t('record-live'), tone: 'ok' }
  if (state === 'wrap-up') return { text: t('record-state-wrap-up'), tone: 'warn' }
  return { text: ending ? t(`record-ending-${ending}`) : t(`record-state-${state}`), tone: 'off' }
}
