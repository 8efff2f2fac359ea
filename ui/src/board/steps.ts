// Where an arrow key leads among the sessions on the board. Lanes run down, sessions along; empty lanes are skipped.
export interface Place { lane: number; at: number }

/** `counts`: sessions in each lane, in order. Without a place to start from, the first session. */
export function step(counts: readonly number[], from: Place | null, key: 'up' | 'down' | 'back' | 'on'): Place | null {
  const first = counts.findIndex((count) => count > 0)
  if (first < 0) return null
  if (!from) return { lane: first, at: 0 }
  if (key === 'back') return { lane: from.lane, at: Math.max(0, from.at - 1) }
  if (key === 'on') return { lane: from.lane, at: Math.min((counts[from.lane] ?? 1) - 1, from.at + 1) }
  const by = key === 'down' ? 1 : -1
  for (let lane = from.lane + by; lane >= 0 && lane < counts.length; lane += by) {
    const count = counts[lane] ?? 0
    if (count > 0) return { lane, at: Math.min(from.at, count - 1) }
  }
  return from
}
