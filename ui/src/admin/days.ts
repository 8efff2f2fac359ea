// The roster by day in Beijing: which days have shifts, and which part of a shift falls on a day. No words, no calls.
import { date } from '../clock/format'
import type { Shift } from '../generated/types/Shift'

export const dayMs = 86_400_000
const aheadMs = 8 * 3_600_000

/** Midnight in Beijing of the day that holds this moment. */
export const dayOf = (at: number): number => Math.floor((at + aheadMs) / dayMs) * dayMs - aheadMs

/** Shifts that touch the day, by beginning. */
export function shiftsOn(shifts: readonly Shift[], day: number): Shift[] {
  return shifts.filter(({ from, to }) => from < day + dayMs && to > day).sort((a, b) => a.from - b.from || a.to - b.to)
}

/** First and last day with a shift; null without any. */
export function span(shifts: readonly Shift[]): { first: number; last: number } | null {
  if (shifts.length === 0) return null
  return { first: dayOf(Math.min(...shifts.map(({ from }) => from))), last: dayOf(Math.max(...shifts.map(({ to }) => to)) - 1) }
}

/** Where a shift stands in the day, as parts of it from 0 to 1. */
export function bar(shift: Shift, day: number): { start: number; length: number } {
  const start = Math.max(0, (shift.from - day) / dayMs)
  return { start, length: Math.min(1, (shift.to - day) / dayMs) - start }
}

/** The name of the file for a roster that is exported now. */
export const fileName = (now: number): string => `roster-${date(now)}.csv`
