// Invented seats, policy times and outlooks: what every invented session and desk has besides.
import type { DeskView } from '../generated/types/DeskView'
import type { InterpreterView } from '../generated/types/InterpreterView'
import type { Outlook } from '../generated/types/Outlook'
import type { PartyView } from '../generated/types/PartyView'
import type { RingingView } from '../generated/types/RingingView'
import type { Seat } from '../generated/types/Seat'
import type { SeatsView } from '../generated/types/SeatsView'
import type { SessionView } from '../generated/types/SessionView'
import { sceneNow } from './scene'

const min = 60_000
export const policy: DeskView['policy'] = { reliefHintMs: 20 * min, reliefUrgeMs: 30 * min, handOverMs: 20_000, callerGoneMs: min, waitMs: 15_000, waitP1Ms: 10_000, listeningShown: true }
/** What a desk's view has besides, as long as nothing is said of it. */
export const onDuty = { policy, duty: 'on-duty', recalledAt: null } as const satisfies Partial<DeskView>

export const party = (name: string, seat: Seat, more: Partial<PartyView> = {}): PartyView => ({
  person: `p-${name}`, name, deskLabel: '译员席 A-07', seat, level: 'A', joined: true, since: sceneNow - 122_000, lostUntil: null, own: false, ...more,
})
export const ring = (name: string, nth: number, more: Partial<RingingView> = {}): RingingView => ({ name, seat: 'main', nth, at: sceneNow - 5_000, until: sceneNow + 7_000, next: null, ...more })
export const seats = (more: Partial<SeatsView> = {}): SeatsView => ({ parties: [], rings: [], sought: [], pivot: null, further: [], partner: null, yieldAsked: null, ...more })

/** The seats that go with a session's main interpreter and its ring. */
export const seatsOf = (interpreter: InterpreterView | null, ringing: RingingView | null, own = false): SeatsView => seats({
  parties: interpreter ? [party(interpreter.name, 'main', { deskLabel: interpreter.deskLabel, level: interpreter.level, joined: interpreter.joined, lostUntil: interpreter.lostUntil, own })] : [],
  rings: ringing ? [ringing] : [],
})

export const outlook = (more: Partial<Outlook> = {}): Outlook => ({
  session: 's1', position: 2, expectMs: 100_000, onShift: 3, yieldAsked: false,
  rungs: [{ step: 'relay', pivot: 'en', ready: true }, { step: 'relay', pivot: 'fr', ready: false }, { step: 'partner', id: 'city', name: '市外办热线', number: '010-5550 0142' }], ...more,
})

/** What a session's view has besides, as long as nothing is said of it. */
export const plainCase = { outlook: null, gender: null, silent: false, callerGoneAt: null, callBacks: [], linked: [], listened: false } satisfies Partial<SessionView>
