// The caller who has hung up: which number to call back, how long the interpreter is kept, and what keys record a result.
import type { CallBack } from '../generated/types/CallBack'
import type { SessionView } from '../generated/types/SessionView'
import { textOf } from '../incident/facts'

export const results: readonly { result: CallBack; keys: string }[] = [
  { result: 'answered', keys: 'Alt+5' }, { result: 'no-answer', keys: 'Alt+6' }, { result: 'engaged', keys: 'Alt+7' }, { result: 'unreachable', keys: 'Alt+8' },
]

/** The number the caller gave comes before the one they called from. */
export const callBackNumber = (view: SessionView): string => textOf(view.facts, 'callback') || (view.caller.number ?? '')

/** Milliseconds for which the interpreter is still kept; null when none is on. */
export function keptFor(view: SessionView, goneMs: number, now: number): number | null {
  if (view.callerGoneAt === null || !view.seats.parties.some(({ joined }) => joined)) return null
  return Math.max(0, view.callerGoneAt + goneMs - now)
}

/** A call-back is owed: the caller went, and nobody has tried since. */
export const callBackOwed = (view: SessionView): boolean => view.callerGoneAt !== null && !view.callBacks.some(({ at }) => at >= (view.callerGoneAt ?? 0))
