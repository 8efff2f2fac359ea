// The list of sessions this person may see, newest first, page by page. The first page follows what Rust says changed.
import type { SessionRowView } from '../generated/types/SessionRowView'
import { call, listen } from '../platform/platform'
import { Question } from '../platform/question.svelte'

export class Sessions {
  rows = $state.raw<SessionRowView[]>([])
  next = $state<string | null>(null)
  loaded = $state(false)
  readonly #question = new Question(() => this.#newest())

  get failure() {
    return this.#question.failure
  }

  /** Loads and follows until the returned function is called. */
  follow(): () => void {
    void this.ask()
    return listen('changed', (notice) => {
      if (notice.sessions.length > 0) void this.ask()
    })
  }

  ask(): Promise<void> {
    return this.#question.ask()
  }

  /** Takes the newest page in; older rows that were read before stay below it. */
  async #newest(): Promise<void> {
    const page = await call('sessions_view', { after: null })
    const older = this.rows.filter((row) => !page.rows.some((fresh) => fresh.id === row.id))
    const oldest = page.rows.at(-1)?.openedAt ?? 0
    const kept = page.next === null ? [] : older.filter((row) => row.openedAt <= oldest)
    this.rows = [...page.rows, ...kept]
    if (kept.length === 0) this.next = page.next
    this.loaded = true
  }

  async more(): Promise<void> {
    const after = this.next
    if (!after) return
    await this.#question.instead(async () => {
      const page = await call('sessions_view', { after })
      this.rows = [...this.rows, ...page.rows.filter((fresh) => !this.rows.some((row) => row.id === fresh.id))]
      this.next = page.next
    })
  }
}
