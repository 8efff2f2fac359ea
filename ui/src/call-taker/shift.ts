// The call-taker's sessions of the day in the order they matter: records still owed first, then newest first.
import type { SessionRowView } from '../generated/types/SessionRowView'

export interface ShiftRow { row: SessionRowView; owed: boolean }

export function shiftRows(unfinished: readonly SessionRowView[], page: readonly SessionRowView[]): ShiftRow[] {
  const owed = new Set(unfinished.map(({ id }) => id))
  return [...unfinished.map((row) => ({ row, owed: true })), ...page.filter(({ id }) => !owed.has(id)).map((row) => ({ row, owed: false }))]
}
