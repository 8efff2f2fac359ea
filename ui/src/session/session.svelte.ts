// One session as a screen follows it: the latest SessionView from Rust, asked again whenever Rust says it changed.
// `read` opens it as a supervisor does, which leaves an audit event.
import type { SessionView } from '../generated/types/SessionView'
import { CallError } from '../platform/errors'
import { call, listen } from '../platform/platform'

export class SessionState {
  view = $state<SessionView | null>(null)
  failure = $state<CallError | null>(null)
  readonly id: string
  #asking = false
  #again = false

  constructor(id: string) {
    this.id = id
  }

  /** Loads once and follows until the returned function is called. */
  follow(): () => void {
    void this.ask()
    return this.#listen(() => true)
  }

  /** The same as a supervisor opens it: Rust writes down once who read it. */
  read(): () => void {
    void this.#open()
    return this.#listen(() => this.view !== null)
  }

  #listen(may: () => boolean): () => void {
    return listen('changed', (notice) => {
      if (may() && notice.sessions.includes(this.id)) void this.ask()
    })
  }

  async #open(): Promise<void> {
    try {
      this.view = await call('read_transcript', { session: this.id })
    } catch (error) {
      this.failure = CallError.from(error)
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
        this.view = await call('session_view', { session: this.id })
        this.failure = null
      } while (this.#again)
    } catch (error) {
      this.failure = CallError.from(error)
    } finally {
      this.#asking = false
    }
  }
}
