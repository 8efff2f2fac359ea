// The three seconds in which a wrongly pressed language key can be taken back.
import type { SessionView } from '../generated/types/SessionView'

export const undoMs = 3000

/** Milliseconds left to undo; 0 when it is too late, somebody has come, or anything was said: what was said is never taken back. */
export function undoLeft(view: SessionView, now: number): number {
  if (view.interpreters.length > 0 || view.interpreter) return 0
  if (view.turns.length > 0) return 0
  if (view.state !== 'requested' && view.state !== 'ringing' && view.state !== 'phrases-only') return 0
  return Math.max(0, Math.min(undoMs, view.openedAt + undoMs - now))
}
