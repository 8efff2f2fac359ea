// How bad a wait is, in the one scale the whole program uses: 15 s, 45 s, and sooner when life is at risk.
export type WaitTone = 'ring' | 'warn' | 'crit'

export function waitTone(waitedMs: number, lifeAtRisk = false): WaitTone {
  if (waitedMs > 45_000 || (lifeAtRisk && waitedMs > 15_000)) return 'crit'
  return waitedMs > 15_000 ? 'warn' : 'ring'
}
