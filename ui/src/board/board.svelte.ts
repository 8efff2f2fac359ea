// The supervisor's list as the window knows it: asked again when Rust says something changed and every two seconds,
// one question at a time, and only while the window can be seen. Decides nothing.
import type { BoardView } from '../generated/types/BoardView'
import { call, listen } from '../platform/platform'
import { Question } from '../platform/question.svelte'

const everyMs = 2_000

export class BoardState {
  view = $state.raw<BoardView | null>(null)
  readonly #question = new Question(async () => { this.view = await call('board_view', null) })

  get failure() { return this.#question.failure }

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

  ask(): Promise<void> {
    return this.#question.ask()
  }
}
