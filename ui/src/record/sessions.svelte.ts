// The list of sessions this person may see, newest first, page by page. The first page follows what Rust says changed.
import type { SessionRowView } from '../generated/types/SessionRowView'
import { CallError } from '../platform/errors'
import { call, listen } from '../platform/platform'

export class Sessions {
  rows = $state.raw<SessionRowView[]>([])
  next = $state<string | null>(null)
  loaded = $state(false)
  failure = $state<CallError | null>(null)
  #asking = false
  #again = false

  /** Loads and follows until the returned function is called. */
  follow(): () => void {
    void this.ask()
    return listen('changed', (notice) => {
      if (notice.sessions.length > 0) void this.ask()
    })
  }

  /** Asks for the newest page; older rows that were read before stay below it. */
  async ask(): Promise<void> {
    if (this.#asking) {
      this.#again = true
      return
    }
    this.#asking = true
    try {
      do {
        this.#again = false
        const page = await call('sessions_view', { after: null })
        const older = this.rows.filter((row) => !page.rows.some((fresh) => fresh.id === row.id))
        const oldest = page.rows.at(-1)?.openedAt ?? 0
        const kept = page.next === null ? [] : older.filter((row) => row.openedAt <= oldest)
        this.rows = [...page.rows, ...kept]
        if (kept.length === 0) this.next = page.next
        this.loaded = true
        this.failure = null
      } while (this.#again)
    } catch (error) {
      this.failure = CallError.from(error)
    } finally {
      this.#asking = false
    }
  }

  async more(): Promise<void> {
    if (!this.next || this.#asking) return
    this.#asking = true
    try {
      const page = await call('sessions_view', { after: this.next })
      this.rows = [...this.rows, ...page.rows.filter((fresh) => !this.rows.some((row) => row.id === fresh.id))]
      this.next = page.next
      this.failure = null
    } catch (error) {
      this.failure = CallError.from(error)
    } finally {
      this.#asking = false
    }
  }
}
