// One search and the pages of its hits. A late answer to an earlier query is dropped.
import type { HitView } from '../generated/types/HitView'
import { CallError } from '../platform/errors'
import { call } from '../platform/platform'

export class Search {
  /** What the hits below answer; empty before the first search. */
  query = $state('')
  hits = $state.raw<HitView[]>([])
  next = $state<string | null>(null)
  tookMs = $state(0)
  busy = $state(false)
  failure = $state<CallError | null>(null)
  #asked = 0

  async run(query: string): Promise<void> {
    const words = query.trim()
    const asked = ++this.#asked
    if (!words) {
      Object.assign(this, { query: '', hits: [], next: null, busy: false, failure: null })
      return
    }
    await this.#page(words, null, asked)
  }

  async more(): Promise<void> {
    if (this.next && !this.busy) await this.#page(this.query, this.next, ++this.#asked)
  }

  async #page(query: string, after: string | null, asked: number): Promise<void> {
    this.busy = true
    try {
      const page = await call('search', { query, after })
      if (asked !== this.#asked) return
      this.hits = after ? [...this.hits, ...page.hits] : page.hits
      Object.assign(this, { query, next: page.next, tookMs: page.tookMs, failure: null })
    } catch (error) {
      if (asked === this.#asked) this.failure = CallError.from(error)
    } finally {
      if (asked === this.#asked) this.busy = false
    }
  }
}
