// One session as a screen follows it: the latest SessionView from Rust, asked again whenever Rust says it changed.
// `read` opens it as a supervisor does, which leaves an audit event.
import type { SessionView } from '../generated/types/SessionView'
import { call, listen } from '../platform/platform'
import { Question } from '../platform/question.svelte'

export class SessionState {
  view = $state<SessionView | null>(null)
  readonly id: string
  readonly #question = new Question(async () => { this.view = await call('session_view', { session: this.id }) })

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
    void this.#question.instead(async () => { this.view = await call('read_transcript', { session: this.id }) })
    return this.#listen(() => this.view !== null)
  }

  #listen(may: () => boolean): () => void {
    return listen('changed', (notice) => {
      if (may() && notice.sessions.includes(this.id)) void this.ask()
    })
  }

  get failure() {
    return this.#question.failure
  }

  ask(): Promise<void> {
    return this.#question.ask()
  }
}
