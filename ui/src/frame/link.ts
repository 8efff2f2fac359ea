// How the frame shows the line to the hub: a tag from 2 s on, a banner from 5 s, offline from 60 s, and at once when it is refused.
import type { LinkView as DeskLink } from '../generated/types/LinkView'

export interface LinkView {
  state: 'online' | 'connecting' | 'reconnecting' | 'offline' | 'refused'
  /** Hub's clock (ms) at which the line was lost. */
  since?: number
  attempt?: number
  /** Why it was refused: a closed code with its sentence `error-<code>`. */
  code?: string | null
  /** Turns kept on this machine. */
  queued?: number
}

export const tagAfterMs = 2_000
export const bannerAfterMs = 5_000
export const offlineAfterMs = 60_000

/** `now` and the result's `since` are by the hub's clock, `link.since` by this desk's. `wasUp`: the line was up before in this window. */
export function shownLink(link: DeskLink, queued: number, offsetMs: number, now: number, wasUp: boolean): LinkView {
  const since = link.since + offsetMs
  const lost = { since, attempt: link.attempt, queued }
  if (link.state === 'up') return { state: 'online', queued }
  if (link.state === 'refused') return { ...lost, state: 'refused', code: link.code }
  const downMs = now - since
  if (downMs >= offlineAfterMs) return { ...lost, state: 'offline' }
  if (downMs >= tagAfterMs) return { ...lost, state: 'reconnecting' }
  return { state: wasUp ? 'online' : 'connecting', queued }
}
