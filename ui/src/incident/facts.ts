// Facts of the incident form: reading a value, making one, and whether it differs from what is known.
// Rust decides what is accepted; setting what already stands is refused there, so it is not asked for here.
import type { FactField } from '../generated/types/FactField'
import type { FactValue } from '../generated/types/FactValue'
import type { FactView } from '../generated/types/FactView'
import type { YesNo } from '../generated/types/YesNo'

export type Facts = readonly FactView[]
export const hurtMax = 9999

export const factOf = (facts: Facts, field: FactField): FactView | undefined => facts.find((fact) => fact.field === field)

export function textOf(facts: Facts, field: FactField): string {
  const value = factOf(facts, field)?.value
  return value?.type === 'text' ? value.value : ''
}
export function choicesOf(facts: Facts, field: FactField): string[] {
  const value = factOf(facts, field)?.value
  return value?.type === 'choices' ? value.value : []
}
export function yesNoOf(facts: Facts, field: FactField): YesNo | null {
  const value = factOf(facts, field)?.value
  return value?.type === 'yes-no' ? value.value : null
}
export function countOf(facts: Facts, field: FactField): number | null {
  const value = factOf(facts, field)?.value
  return value?.type === 'count' ? value.value : null
}

export const text = (value: string): FactValue => ({ type: 'text', value: value.trim() })
export const choices = (value: string[]): FactValue => ({ type: 'choices', value })
export const yesNo = (value: YesNo): FactValue => ({ type: 'yes-no', value })
export const count = (value: number): FactValue => ({ type: 'count', value })

/** A whole number of people as typed, also in full-width digits; null when it is none. */
export function parseCount(typed: string, max = hurtMax): number | null {
  const digits = typed.normalize('NFKC').trim()
  if (!/^\d+$/.test(digits)) return null
  return Number(digits) <= max ? Number(digits) : null
}

const isEmpty = (value: FactValue) => (value.type === 'text' || value.type === 'choices') && value.value.length === 0

/** Whether writing this down would change anything. */
export function differs(facts: Facts, field: FactField, value: FactValue): boolean {
  const known = factOf(facts, field)
  if (!known) return !isEmpty(value)
  return JSON.stringify(known.value) !== JSON.stringify(value)
}

/** The list with the id in or out, in the list's own order. */
export function toggled(list: readonly string[], id: string, order: readonly string[]): string[] {
  const next = list.includes(id) ? list.filter((other) => other !== id) : [...list, id]
  const place = (one: string) => { const at = order.indexOf(one); return at < 0 ? order.length : at }
  return next.sort((a, b) => place(a) - place(b))
}

/** A place counts as verified when read back and confirmed, or told by an officer. */
export function placeVerified(facts: Facts): 'read-back' | 'officer' | null {
  const from = factOf(facts, 'place')?.source.from
  return from === 'read-back' || from === 'officer' ? from : null
}

/** The place with a landmark added once. */
export function withLandmark(place: string, landmark: string): string {
  const now = place.trim()
  if (!now) return landmark
  return now.includes(landmark) ? now : `${now} ${landmark}`
}
