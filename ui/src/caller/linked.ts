// Two callers, one incident: which sessions can be linked, what a typed number means, which facts differ from ours.
import type { FactField } from '../generated/types/FactField'
import type { FactValue } from '../generated/types/FactValue'
import type { LinkedView } from '../generated/types/LinkedView'
import type { SessionRowView } from '../generated/types/SessionRowView'
import type { SessionView } from '../generated/types/SessionView'
import { choiceLabel } from '../incident/choices'
import { differs } from '../incident/facts'
import { l10n, t } from '../l10n/l10n.svelte'
import { isLive } from '../session/state'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Live sessions that this desk can see, except itself and what is linked already. */
export function linkable(rows: readonly SessionRowView[], view: SessionView): SessionRowView[] {
  const known = new Set([view.id, ...view.linked.map(({ session }) => session)])
  return rows.filter(({ id, state }) => isLive(state) && !known.has(id))
}

/** The session that a typed short number or whole id names, if this desk can tell. */
export function sessionNamed(typed: string, rows: readonly SessionRowView[]): string | null {
  const word = typed.normalize('NFKC').trim()
  if (uuid.test(word)) return word.toLowerCase()
  const digits = word.replace(/\s/g, '').toUpperCase()
  const hits = digits.length < 4 ? [] : rows.filter(({ number }) => number.toUpperCase() === digits || number.toUpperCase().endsWith(`-${digits}`))
  return hits.length === 1 && hits[0] ? hits[0].id : null
}

/** Its short number from the list, or the last four digits of its id, as people say it. */
export function numberOf(session: string, rows: readonly SessionRowView[]): string {
  return rows.find(({ id }) => id === session)?.number ?? `…${session.slice(-4).toUpperCase()}`
}

export interface LinkedFact { field: FactField; value: FactValue; differs: boolean }
/** Each fact of the last snapshot, and whether taking it over would change anything here. */
export const linkedFacts = (linked: LinkedView, view: SessionView): LinkedFact[] =>
  linked.facts.map(([field, value]) => ({ field, value, differs: differs(view.facts, field, value) }))
export const differing = (view: SessionView): number => view.linked.reduce((sum, linked) => sum + linkedFacts(linked, view).filter((fact) => fact.differs).length, 0)

const labels = {
  place: 'incident-place', district: 'incident-district', category: 'incident-category', 'hurt-count': 'incident-hurt', safe: 'incident-safe', weapon: 'incident-weapon',
  scene: 'incident-scene', note: 'incident-note', 'caller-name': 'incident-caller-name', nationality: 'incident-nationality', callback: 'incident-callback',
} as const satisfies Record<FactField, string>
export const fieldWords = (field: FactField): string => t(labels[field])

/** The value of a fact in the language of the window. */
export function valueWords(field: FactField, value: FactValue): string {
  if (value.type === 'count') return String(value.value)
  if (value.type === 'yes-no') return t(`incident-${value.value}`)
  if (value.type === 'text') return field === 'district' ? choiceLabel('district', value.value) : value.value
  const list = new Intl.ListFormat(l10n.intl, { type: 'conjunction', style: 'narrow' })
  return list.format(value.value.map((id) => choiceLabel(field === 'scene' ? 'scene' : 'category', id)))
}
