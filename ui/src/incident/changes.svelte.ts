// Which fields somebody else has just changed: each is marked for four seconds. Own changes are never marked.
import type { FactField } from '../generated/types/FactField'
import type { Facts } from './facts'

const markMs = 4000

export class Changes {
  marked = $state.raw<ReadonlySet<FactField>>(new Set())
  #known: Map<FactField, string> | null = null

  /** Compares with the last call; the first call only remembers. */
  see(facts: Facts, me: string): void {
    const now = new Map(facts.map((fact) => [fact.field, JSON.stringify(fact.value)]))
    const before = this.#known
    this.#known = now
    if (!before) return
    for (const fact of facts) if (before.get(fact.field) !== now.get(fact.field) && fact.by !== me) this.#mark(fact.field)
  }

  #mark(field: FactField): void {
    this.marked = new Set([...this.marked, field])
    setTimeout(() => { this.marked = new Set([...this.marked].filter((other) => other !== field)) }, markMs)
  }
}
