// What the board says in numbers: only what the view itself holds. Nothing is estimated.
import { waitTone, type WaitTone } from '../clock/wait'
import type { AlarmView } from '../generated/types/AlarmView'
import type { BoardLane } from '../generated/types/BoardLane'
import type { BoardView } from '../generated/types/BoardView'
import type { DeskSquare } from '../generated/types/DeskSquare'
import type { Presence } from '../generated/types/Presence'
import type { ReadingView } from '../generated/types/ReadingView'
import type { Waiting } from '../generated/types/Waiting'
import { l10n, t } from '../l10n/l10n.svelte'

export const staleAfterMs = 5_000
export const isStale = (asOf: number, now: number): boolean => now - asOf > staleAfterMs

export interface Longest { waiting: Waiting; lane: BoardLane }
export interface Figures { waiting: number; lifeAtRisk: number; longest: Longest | null; onCalls: number; phrasesOnly: number; free: number; onShift: number; onBreak: number; wrapUp: number }

/** An interpreter of several languages stands in several lanes; people are counted once. */
export function figuresOf({ lanes }: Pick<BoardView, 'lanes'>): Figures {
  const waiting = lanes.flatMap((lane) => lane.waiting.map((one) => ({ waiting: one, lane })))
  const calls = lanes.flatMap((lane) => lane.onCall)
  const free = new Set(lanes.flatMap((lane) => lane.free.map((one) => one.name)))
  const paused = (presence: Presence) => new Set(lanes.flatMap((lane) => lane.paused.filter((one) => one.presence === presence).map((one) => one.name)))
  const onBreak = paused('break')
  const wrapUp = paused('wrap-up')
  const busy = [...calls.flatMap((one) => [one.interpreter, ...one.others]), ...waiting.flatMap((one) => one.waiting.ringing)].filter((name) => name !== null)
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

/** Red for an open alarm of class A in this language; any wait over 15 s is amber. */
export function edgeOf(lane: BoardLane, alarms: readonly AlarmView[], now: number): 'crit' | 'warn' | null {
  if (alarms.some((alarm) => alarm.class === 'A' && alarm.lang?.tag === lane.lang.tag)) return 'crit'
  return lane.waiting.some((one) => toneOfWait(one, now) !== 'ring') ? 'warn' : null
}

export const isShelved = (alarm: AlarmView, now: number): boolean => alarm.shelvedUntil !== null && alarm.shelvedUntil > now

/** 8.2: seconds with at most one decimal. */
export const seconds = (ms: number): string => new Intl.NumberFormat(l10n.intl, { maximumFractionDigits: 1 }).format(ms / 1000)
export const percent = (share: number): string => new Intl.NumberFormat(l10n.intl, { maximumFractionDigits: 1 }).format(share * 100)

/** "8.2", "> 72" when too many had not ended to say, "—" of nothing. */
export function reading(value: ReadingView | null, as: (value: number) => string): string {
  if (!value) return '—'
  return value.moreThan ? t('metric-more-than', { value: as(value.value) }) : as(value.value)
}

export const desksShown = 24
export function countDesks(desks: readonly DeskSquare[]) {
  const of = (activity: DeskSquare['activity']) => desks.filter((one) => one.activity === activity).length
  return { inSession: of('in-session'), ringing: of('ringing'), up: of('up'), down: of('down') }
}
