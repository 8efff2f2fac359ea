// Reading the seats of a session: who sits where, who rings for which seat, and when a relief is due. Decides nothing.
import type { PartyView } from '../generated/types/PartyView'
import type { PolicyTimesView } from '../generated/types/PolicyTimesView'
import type { RingingView } from '../generated/types/RingingView'
import type { Seat } from '../generated/types/Seat'
import type { SeatsView } from '../generated/types/SeatsView'

export const partyAt = (seats: SeatsView, seat: Seat): PartyView | undefined => seats.parties.find((party) => party.seat === seat)
export const ringsFor = (seats: SeatsView, seat: Seat): RingingView[] => seats.rings.filter((ring) => ring.seat === seat)
export const soughtFor = (seats: SeatsView, seat: Seat): boolean => seats.sought.some((one) => one.seat === seat)

/** How a seat stands: somebody on, on the way, rung, looked for, or none of it. */
export type Standing = 'on' | 'lost' | 'joining' | 'ringing' | 'sought' | 'none'
export function standingOf(seats: SeatsView, seat: Seat): Standing {
  const party = partyAt(seats, seat)
  if (party) return party.lostUntil !== null ? 'lost' : party.joined ? 'on' : 'joining'
  if (ringsFor(seats, seat).length) return 'ringing'
  return soughtFor(seats, seat) ? 'sought' : 'none'
}

export type Relief = 'none' | 'hint' | 'urge' | 'coming' | 'on'
/** Whether the main interpreter is due to be relieved, and how far that is. */
export function reliefOf(seats: SeatsView, policy: PolicyTimesView, now: number): Relief {
  const relief = standingOf(seats, 'relief')
  if (relief === 'on') return 'on'
  if (relief !== 'none') return 'coming'
  const main = partyAt(seats, 'main')
  if (!main?.joined || main.lostUntil !== null) return 'none'
  const on = now - main.since
  return on >= policy.reliefUrgeMs ? 'urge' : on >= policy.reliefHintMs ? 'hint' : 'none'
}
