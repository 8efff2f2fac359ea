// What the person at this desk does in a session: between which languages, and which waiting turns are theirs. The same rule
// as the Rust side's for a rendition; nothing is decided here.
import type { LanguageView } from '../generated/types/LanguageView'
import type { PartyView } from '../generated/types/PartyView'
import type { Seat } from '../generated/types/Seat'
import type { SessionView } from '../generated/types/SessionView'
import { partyAt } from '../session/seats'
import { awaitedHalf, saidSide, type SideName, type SideView, type TurnView } from '../transcript/turn'

export interface Post {
  seat: Seat
  /** The language on the caller's side of this desk. */
  far: LanguageView
  /** The other one: Chinese, or the pivot at the far half of a relay. */
  near: LanguageView
  pivot: LanguageView | null
}

export const ownParty = (session: SessionView): PartyView | undefined => session.seats.parties.find((party) => party.own)

export function postOf(session: SessionView, chinese: LanguageView): Post {
  const seat = ownParty(session)?.seat ?? 'main'
  const { pivot, further } = session.seats
  if (seat === 'relay' && pivot) return { seat, far: session.lang, near: pivot, pivot }
  if (seat === 'further') return { seat, far: further.at(-1) ?? session.lang, near: chinese, pivot }
  return { seat, far: pivot ?? session.lang, near: chinese, pivot }
}

/** Whether a waiting turn is for this desk. Of a relayed turn each interpreter takes one half. */
export function isMine(session: SessionView, post: Post, turn: TurnView): boolean {
  const main = partyAt(session.seats, 'main')
  if (post.seat === 'relief') return main === undefined || main.lostUntil !== null
  const said = saidSide(turn).lang
  const further = partyAt(session.seats, 'further')
  const other = turn.callerSide.said && session.seats.further.some((lang) => lang.tag === said)
  if (post.seat === 'further') return other && said === post.far.tag
  if (other && further?.joined && further.lostUntil === null) return false
  if (!post.pivot) return true
  const half = awaitedHalf(turn, post.pivot.tag)
  const own = (post.seat === 'relay') === turn.callerSide.said ? 'first' : 'second'
  return half === own
}

/** The words this desk renders: what was said, or the words in between. */
export const sourceOf = (turn: TurnView, post: Post): SideView => (post.pivot && turn.relayed && awaitedHalf(turn, post.pivot.tag) === 'second' ? turn.relayed : saidSide(turn))

/** Which text of a turn this desk's own rendition is. */
export function ownSide(post: Post, turn: TurnView): SideName {
  if (!post.pivot || post.seat === 'further') return 'rendered'
  return turn.relayed && (post.seat === 'relay') === turn.callerSide.said ? 'relayed' : 'rendered'
}

/** Far half of a relay: into the caller's language there is nothing of one's own to begin, only the main interpreter's words. */
export const needsTurn = (post: Post, towardsCaller: boolean): boolean => post.seat === 'relay' && post.pivot !== null && towardsCaller
