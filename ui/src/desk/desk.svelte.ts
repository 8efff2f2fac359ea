// What the window knows of its desk: the latest DeskView from Rust, asked again whenever Rust says it changed.
// Holds no rules and decides nothing; screens read `desk.view`.
import { clock } from '../clock/clock.svelte'
import { shownLink, type LinkView } from '../frame/link'
import type { DeskView } from '../generated/types/DeskView'
import { call, listen } from '../platform/platform'
import { Question } from '../platform/question.svelte'

class DeskState {
  view = $state<DeskView | null>(null)
  /** The line was up before in this window. */
  #wasUp = false
  readonly #question = new Question(async () => {
    const view = await call('desk_view', null)
    clock.sync(Date.now() + view.clockOffsetMs)
    this.#wasUp ||= view.link.state === 'up'
    this.view = view
  })

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

  /** What went wrong with the last question, if anything did. */
  get failure() {
    return this.#question.failure
  }

  /** Asks Rust; many notices in a row cost one question at a time. */
  ask(): Promise<void> {
    return this.#question.ask()
  }
}

export const desk = new DeskState()
