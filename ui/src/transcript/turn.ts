// What one row of the transcript means: whose voice, which way the words crossed, what still waits. The shape comes from Rust.
import type { Side as SideName } from '../generated/types/Side'
import type { SideView } from '../generated/types/SideView'
import type { TurnView } from '../generated/types/TurnView'
import type { Voice } from '../generated/types/Voice'

export type { SideName, SideView, TurnView }
export type Speaker = Voice

/** Whose language the reader works in: that side is larger. The interpreter reads both alike. */
export type Reader = 'caller' | 'service' | 'both'

const voices = {
  caller: 'caller', 'call-taker': 'taker', officer: 'taker', interpreter: 'interp', phrase: 'sys', system: 'sys', supervisor: 'sys',
} as const
export const voiceOf = (speaker: Speaker) => voices[speaker]

export type Direction = 'to-service' | 'to-caller' | 'both' | 'played'
/** Which way the words crossed the bridge. */
export function directionOf(turn: TurnView): Direction {
  if (turn.kind === 'phrase') return 'played'
  if (turn.callerSide.said === turn.serviceSide.said) return 'both'
  return turn.callerSide.said ? 'to-service' : 'to-caller'
}

/** Rows that nobody said to the other side: they run over both columns. */
export const standsAlone = (turn: TurnView): boolean => turn.kind === 'system' || turn.kind === 'note' || turn.kind === 'intervention'

/** The words said, and their rendition. */
export const saidSide = (turn: TurnView): SideView => (turn.callerSide.said ? turn.callerSide : turn.serviceSide)
export const renderedSide = (turn: TurnView): SideView => (turn.callerSide.said ? turn.serviceSide : turn.callerSide)

/** Whether somebody is still expected to render it. */
export const isPending = (turn: TurnView): boolean => turn.callerSide.pending || turn.serviceSide.pending

/** Which half of a relayed turn is awaited: into the language in between, or on from it. What was said in that language itself
 *  has no first half. */
export function awaitedHalf(turn: TurnView, pivot: string): 'first' | 'second' | null {
  if (!isPending(turn)) return null
  return turn.relayed || saidSide(turn).lang === pivot ? 'second' : 'first'
}

/** One of the up to three texts of a turn. */
export const sideOf = (turn: TurnView, side: SideName): SideView | null => (side === 'relayed' ? turn.relayed : side === 'said' ? saidSide(turn) : renderedSide(turn))

/** What is being corrected, in place. */
export interface Editing { turn: string; side: SideName }
