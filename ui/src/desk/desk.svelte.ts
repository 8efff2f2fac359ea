// What the window knows of its desk: the latest DeskView from Rust, asked again whenever Rust says it changed.
// Holds no rules and decides nothing; screens read `desk.view`.
import { clock } from '../clock/clock.svelte'
import { shownLink, type LinkView } from '../frame/link'
import type { DeskView } from '../generated/types/DeskView'
import { CallError } from '../platform/errors'
import { call, listen } from '../platform/platform'

class DeskState {
  view = $state<DeskView | null>(null)
  failure = $state<CallError | null>(null)
  /** The line was up before in this window. */
  #wasUp = false
  #asking = false
  #again = false

  /** The line to the hub as the frame shows it; changes by itself as time goes on. */
  get link(): LinkView {
    if (!this.view) return { state: 'connecting' }
    return shownLink(this.view.link, this.view.queued, this.view.clockOffsetMs, clock.now, this.#wasUp)
  }

  /** Loads once and follows until the returned function is called. */
  follow(): () => void {
    void this.ask()
    return listen('changed', (notice) => {
      if (notice.desk) void this.ask()
    })
  }

  /** Asks Rust; many notices in a row cost one question at a time. */
  async ask(): Promise<void> {
    if (this.#asking) {
      this.#again = true
      return
    }
    this.#asking = true
    try {
      do {
        this.#again = false
        const view = await call('desk_view', null)
        clock.sync(Date.now() + view.clockOffsetMs)
        this.#wasUp ||= view.link.state === 'up'
        this.view = view
        this.failure = null
      } while (this.#again)
    } catch (error) {
      this.failure = CallError.from(error)
    } finally {
      this.#asking = false
    }
  }
}

export const desk = new DeskState()
