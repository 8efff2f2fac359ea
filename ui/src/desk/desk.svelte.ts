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
  #followers = 0
  #stop: (() => void) | null = null
  /** Asked before the window was drawn, and told of every change since. */
  #begun = false
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

  /** Asks before anything is drawn, and follows from then on. A desk that is not open yet has not failed. */
  async begin(): Promise<void> {
    this.#listen()
    await this.ask()
    if (this.failure?.code === 'not-ready') this.#question.failure = null
    this.#begun = this.view !== null
  }

  /** Loads once and follows until the returned function is called. */
  follow(): () => void {
    this.#listen()
    if (!this.#begun) void this.ask()
    this.#begun = false
    return () => {
      this.#followers -= 1
      if (this.#followers > 0) return
      this.#stop?.()
      this.#stop = null
    }
  }

  #listen(): void {
    this.#followers += 1
    this.#stop ??= listen('changed', (notice) => {
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
