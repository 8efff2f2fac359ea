// The call-taker's account before it is submitted: what is missing, what is already known, what is sent.
import type { Agency } from '../generated/types/Agency'
import type { FollowUp } from '../generated/types/FollowUp'
import type { Outcome } from '../generated/types/Outcome'
import type { Rating } from '../generated/types/Rating'
import type { SessionView } from '../generated/types/SessionView'

/** In the order of the digits. */
export const outcomes: readonly Outcome[] = ['dispatched', 'to120', 'to119', 'to122', 'to12345', 'advice', 'misdial', 'caller-hung-up']
export const ratings: readonly Rating[] = ['smooth', 'difficult', 'review']
export const followUps: readonly FollowUp[] = ['call-back', 'statement']
export const narrativeMax = 4000

const handed: Record<Agency, Outcome> = { fire119: 'to119', ambulance120: 'to120', traffic122: 'to122', citizens12345: 'to12345' }

/** Outcomes that the record itself shows. */
export function knownOutcomes(view: SessionView): Outcome[] {
  const found = new Set<Outcome>(view.handOffs.map(({ agency }) => handed[agency]))
  if (view.ending === 'abandoned') found.add('caller-hung-up')
  return outcomes.filter((outcome) => found.has(outcome))
}

export type Lacking = 'need-outcome' | 'need-narrative' | 'need-check'

/** What still stands in the way. A draft must be changed or confirmed: nobody signs for words they have not read. */
export function lacking(account: { outcomes: readonly Outcome[]; narrative: string; draft: string; checked: boolean }): Lacking[] {
  const narrative = account.narrative.trim()
  const untouched = narrative === account.draft.trim()
  return [
    ...(account.outcomes.length ? [] : ['need-outcome' as const]),
    ...(narrative ? (untouched && !account.checked ? ['need-check' as const] : []) : ['need-narrative' as const]),
  ]
}

export function toggleOutcome(chosen: readonly Outcome[], outcome: Outcome): Outcome[] {
  return outcomes.filter((one) => (one === outcome ? !chosen.includes(one) : chosen.includes(one)))
}

/** The draft with the district's name where the record holds its id. */
export function readableDraft(draft: string, districtId: string, name: string): string {
  return districtId && (draft === districtId || draft.startsWith(`${districtId}\n`)) ? name + draft.slice(districtId.length) : draft
}
