// The supervisor's list as the window knows it: asked again when Rust says something changed and every two seconds,
// one question at a time, and only while the window can be seen. Decides nothing.
import type { BoardView } from '../generated/types/BoardView'
import { CallError } from '../platform/errors'
import { call, listen } from '../platform/platform'

const everyMs = 2_000

export class BoardState {
  view = $state.raw<BoardView | null>(null)
  failure = $state<CallError | null>(null)
  #asking = false
  #again = false

  /** Loads and follows until the returned function is called. */
  follow(): () => void {
    const ask = () => { if (!document.hidden) void this.ask() }
    ask()
    const timer = setInterval(ask, everyMs)
    const quiet = listen('changed', ask)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      quiet()
      document.removeEventListener('visibilitychange', ask)
    }
  }

  async ask(): Promise<void> {
    if (this.#asking) {
      this.#again = true
      return
    }
    this.#asking = true
    try {
      do {
        this.#again = false
        this.view = await call('board_view', null)
        this.failure = null
      } while (this.#again)
    } catch (error) {
      this.failure = CallError.from(error)
    } finally {
      this.#asking = false
    }
  }
}
