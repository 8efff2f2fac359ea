// What the board says in numbers: only what the list itself holds. Nothing is estimated.
import { waitTone, type WaitTone } from '../clock/wait'
import type { BoardLane } from '../generated/types/BoardLane'
import type { BoardView } from '../generated/types/BoardView'
import type { Presence } from '../generated/types/Presence'
import type { Waiting } from '../generated/types/Waiting'

export const staleAfterMs = 5_000
export const isStale = (asOf: number, now: number): boolean => now - asOf > staleAfterMs

export interface Longest { waiting: Waiting; lane: BoardLane }
export interface Figures { waiting: number; lifeAtRisk: number; longest: Longest | null; onCalls: number; phrasesOnly: number; free: number; onShift: number; onBreak: number; wrapUp: number }

/** An interpreter of several languages stands in several lanes; people are counted once, by name. */
export function figuresOf({ lanes }: BoardView): Figures {
  const waiting = lanes.flatMap((lane) => lane.waiting.map((one) => ({ waiting: one, lane })))
  const calls = lanes.flatMap((lane) => lane.onCall)
  const free = new Set(lanes.flatMap((lane) => lane.free))
  const paused = (presence: Presence) => new Set(lanes.flatMap((lane) => lane.paused.filter((one) => one.presence === presence).map((one) => one.name)))
  const onBreak = paused('break')
  const wrapUp = paused('wrap-up')
  const busy = [...calls.map((one) => one.interpreter), ...waiting.map((one) => one.waiting.ringing)].filter((name) => name !== null)
  return {
    waiting: waiting.length,
    lifeAtRisk: waiting.filter((one) => one.waiting.priority === 'P1').length,
    longest: waiting.reduce<Longest | null>((worst, one) => (worst && worst.waiting.since <= one.waiting.since ? worst : one), null),
    onCalls: calls.length,
    phrasesOnly: calls.filter((one) => one.state === 'phrases-only').length,
    free: free.size,
    onShift: new Set([...free, ...onBreak, ...wrapUp, ...busy]).size,
    onBreak: onBreak.size,
    wrapUp: wrapUp.size,
  }
}

export const toneOfWait = (waiting: Waiting, now: number): WaitTone => waitTone(now - waiting.since, waiting.priority === 'P1')

/** A P1 that waits more than 15 s with nobody free is an alarm of class A; any wait over 15 s is a warning. */
export function edgeOf(lane: BoardLane, now: number): 'crit' | 'warn' | null {
  const tones = lane.waiting.map((one) => ({ life: one.priority === 'P1', tone: toneOfWait(one, now) }))
  if (lane.free.length === 0 && tones.some(({ life, tone }) => life && tone === 'crit')) return 'crit'
  return tones.some(({ tone }) => tone !== 'ring') ? 'warn' : null
}
