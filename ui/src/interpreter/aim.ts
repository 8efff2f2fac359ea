// What the composer is about to write: which way, and for which turn that waits. No drawing, no calls.
import type { Fidelity } from '../generated/types/Fidelity'
import type { Origin } from '../generated/types/Origin'
import type { Voice } from '../generated/types/Voice'
import { isPending, sideOf, type Editing, type SideName, type TurnView } from '../transcript/turn'

/** Into Chinese for the service, or into the caller's language. */
export type Towards = 'service' | 'caller'

export interface Draft {
  towards: Towards
  /** Turned by hand since the last sentence: then a turn that waits the other way does not turn it back. */
  chosen: boolean
  /** The turn that is being rendered. */
  turn: string | null
  /** Turns set aside or already answered. */
  aside: string[]
  text: string
  source: string
  sourceOpen: boolean
  fidelity: Fidelity
  /** Whose Chinese it is when an officer is there too. */
  officer: boolean
  /** The language on the caller's side for this one sentence, when it is another. */
  lang: string | null
}

export const emptyDraft = (origin: Origin): Draft => ({
  towards: 'service', chosen: false, turn: null, aside: [], text: '', source: '', sourceOpen: false, fidelity: 'verbatim', officer: origin === 'officer', lang: null,
})

export const opposite = (towards: Towards): Towards => (towards === 'service' ? 'caller' : 'service')
export const towardsOf = (turn: TurnView): Towards => (turn.callerSide.said ? 'service' : 'caller')

/** Which waiting turns are this desk's to render. */
export type Mine = (turn: TurnView) => boolean
const anybody: Mine = () => true

/** Turns that wait for this interpreter, oldest first. */
export const waitingTurns = (draft: Draft, turns: readonly TurnView[], mine = anybody): TurnView[] => turns.filter((turn) => isPending(turn) && !draft.aside.includes(turn.id) && mine(turn))

/** Where the composer points now. While something is written nothing moves under the hands. */
export function aim(draft: Draft, turns: readonly TurnView[], mine = anybody): Pick<Draft, 'towards' | 'turn'> {
  const waiting = waitingTurns(draft, turns, mine)
  if (draft.text.trim() || draft.source.trim()) {
    return { towards: draft.towards, turn: waiting.some((turn) => turn.id === draft.turn) ? draft.turn : null }
  }
  const next = waiting.find((turn) => !draft.chosen || towardsOf(turn) === draft.towards)
  return next ? { towards: towardsOf(next), turn: next.id } : { towards: draft.towards, turn: null }
}

/** Whose words are rendered. */
export function voiceFor(draft: Draft, turn: TurnView | undefined): Voice {
  if (draft.towards === 'service') return 'caller'
  if (turn) return turn.speaker === 'officer' ? 'officer' : 'call-taker'
  return draft.officer ? 'officer' : 'call-taker'
}

/** Whether there is enough to send: a rendition by mouth needs no words. */
export const isReady = (draft: Draft): boolean => draft.fidelity === 'oral' || draft.text.trim() !== ''

/** The draft for the next sentence; what was typed while the last one was on its way stays. */
export function afterSend(draft: Draft, sent: { turn: string | null; text: string; source: string }): Draft {
  const text = left(draft.text, sent.text)
  return {
    ...draft,
    towards: text.trim() ? draft.towards : opposite(draft.towards), chosen: false, turn: null, aside: sent.turn ? [...draft.aside, sent.turn] : draft.aside,
    text, source: left(draft.source, sent.source), sourceOpen: false,
    fidelity: draft.fidelity === 'oral' ? 'verbatim' : draft.fidelity, lang: text.trim() ? draft.lang : null,
  }
}

const left = (now: string, sent: string): string => (now.startsWith(sent) ? now.slice(sent.length) : now)

/** The last rendition that can be corrected: on which side of which turn. `own` says which text of a turn is this desk's. */
export function lastRendered(turns: readonly TurnView[], own: (turn: TurnView) => SideName = () => 'rendered'): Editing | undefined {
  const turn = turns.findLast((one) => one.kind === 'utterance' && Boolean(sideOf(one, own(one))?.text))
  return turn && { turn: turn.id, side: own(turn) }
}
/** The last row that somebody could have misheard. */
export const lastSaid = (turns: readonly TurnView[]): TurnView | undefined => turns.findLast((turn) => turn.kind === 'utterance')
