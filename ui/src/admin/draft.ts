// The policy while it is edited: numbers as they are typed, lists in the order of the rows. Plain data, no calls.
import type { Expertise } from '../generated/types/Expertise'
import type { PartnerLine } from '../generated/types/PartnerLine'
import type { Policy } from '../generated/types/Policy'
import type { Priority } from '../generated/types/Priority'
import type { Relay } from '../generated/types/Relay'
import { kept, numberRows, shown, type NumberRow } from './fields'

export interface Draft {
  /** By path. */
  numbers: Record<string, string>
  keepRare: boolean
  listeningShown: boolean
  yielding: Priority[]
  expertise: { category: string; expertise: Expertise }[]
  relays: Relay[]
  partners: PartnerLine[]
}

const sectionOf = (policy: Policy, row: NumberRow) => policy[row.section] as unknown as Record<string, number>

export function draftOf(policy: Policy): Draft {
  return {
    numbers: Object.fromEntries(numberRows.map((row) => [row.path, shown(row.unit, sectionOf(policy, row)[row.key] ?? 0)])),
    keepRare: policy.keep_rare_languages, listeningShown: policy.listening_shown, yielding: [...policy.yielding.priorities],
    expertise: Object.entries(policy.expertise).map(([category, expertise]) => ({ category, expertise })),
    relays: policy.relays.map((relay) => ({ lang: relay.lang, pivots: [...relay.pivots] })),
    partners: policy.partners.map((partner) => ({ ...partner, langs: [...partner.langs] })),
  }
}

/** The table that was meant, and the paths of what is no number; there the value of `before` stands. */
export function policyOf(draft: Draft, before: Policy): { policy: Policy; unread: string[] } {
  const policy = structuredClone(before)
  const unread: string[] = []
  for (const row of numberRows) {
    const value = kept(row.unit, draft.numbers[row.path] ?? '')
    if (value === null) unread.push(row.path)
    else sectionOf(policy, row)[row.key] = value
  }
  policy.keep_rare_languages = draft.keepRare
  policy.listening_shown = draft.listeningShown
  policy.yielding.priorities = [...draft.yielding]
  policy.expertise = Object.fromEntries(draft.expertise.map(({ category, expertise }) => [category, expertise]))
  policy.relays = draft.relays.map((relay) => ({ lang: relay.lang, pivots: [...relay.pivots] }))
  policy.partners = draft.partners.map(({ id, name, number, langs }) => ({ id, name, number, langs: [...langs] }))
  return { policy, unread }
}
