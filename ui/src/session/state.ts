// What a session's state looks like: its shape and colour, since when its timer runs, and whether it is under way.
import type { Clock } from '../generated/types/Clock'
import type { Priority } from '../generated/types/Priority'
import type { SessionView } from '../generated/types/SessionView'
import type { State } from '../generated/types/State'
import type { Tone } from '../parts/tone'

const tones: Record<State, Tone> = {
  'phrases-only': 'pause', requested: 'warn', ringing: 'ring', connected: 'ok', held: 'pause', reconnecting: 'warn', ended: 'off', 'wrap-up': 'wrap-up', closed: 'off',
}
export const toneOf = (state: State): Tone => tones[state]

export const isWaiting = (state: State): boolean => state === 'requested' || state === 'ringing'
export const isLive = (state: State): boolean => state !== 'ended' && state !== 'wrap-up' && state !== 'closed'

export function stampOf(view: SessionView, clock: Clock): number | null {
  return view.clocks.find(([name]) => name === clock)?.[1] ?? null
}

/** When the big timer began: the wait from the request, the talk from the start of the session. */
export function timedFrom(view: SessionView): number {
  return isWaiting(view.state) ? (stampOf(view, 'requested') ?? view.openedAt) : view.openedAt
}

export const priorities: readonly Priority[] = ['P1', 'P2', 'P3', 'P4']
export const levelOf = (priority: Priority): 1 | 2 | 3 | 4 => Number(priority.slice(1)) as 1 | 2 | 3 | 4
