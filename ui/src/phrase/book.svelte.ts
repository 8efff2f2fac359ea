// The phrasebook in one caller's language, as the panel and the F-keys use it: pins, groups, and what a query finds.
import type { PhraseListView } from '../generated/types/PhraseListView'
import type { PhraseView } from '../generated/types/PhraseView'
import { CallError } from '../platform/errors'
import { call } from '../platform/platform'

export const pinKeys = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8'] as const

/** Every word of the query must be in the folded text that Rust made. */
export function findPhrases(phrases: readonly PhraseView[], query: string): PhraseView[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  return phrases.filter((phrase) => words.every((word) => phrase.search.includes(word)))
}

export class Phrasebook {
  view = $state.raw<PhraseListView | null>(null)
  failure = $state<CallError | null>(null)
  readonly all = $derived(this.view?.groups.flatMap((group) => group.phrases) ?? [])
  /** The phrases on F1–F8; a pin without a phrase leaves its key empty. */
  readonly pins = $derived((this.view?.pins ?? []).slice(0, pinKeys.length).map((id) => this.all.find((phrase) => phrase.id === id) ?? null))

  async load(lang: string): Promise<void> {
    try {
      const view = await call('phrases_view', { lang })
      this.view = view
      this.failure = null
    } catch (error) {
      this.failure = CallError.from(error)
    }
  }

  find(id: string): PhraseView | undefined {
    return this.all.find((phrase) => phrase.id === id)
  }
}
