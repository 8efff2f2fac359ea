// The staff and the roster as the window knows them: asked again when Rust says something changed. Decides nothing.
import type { StaffPersonView } from '../generated/types/StaffPersonView'
import type { StaffView } from '../generated/types/StaffView'
import { call, listen } from '../platform/platform'
import { Question } from '../platform/question.svelte'

export class StaffState {
  view = $state.raw<StaffView | null>(null)
  readonly #question = new Question(async () => { this.view = await call('staff_view', null) })

  get failure() { return this.#question.failure }

  follow(): () => void {
    void this.#question.ask()
    return listen('changed', (notice) => { if (notice.desk) void this.#question.ask() })
  }

  ask(): Promise<void> {
    return this.#question.ask()
  }

  named(id: string): string {
    return this.view?.people.find((one) => one.id === id)?.name ?? ''
  }
}

/** Those whose name, desk or languages contain the words. */
export function matching(people: readonly StaffPersonView[], query: string, languageName: (tag: string) => string): StaffPersonView[] {
  const words = query.trim().toLowerCase()
  if (!words) return [...people]
  return people.filter((one) => [one.name, one.deskLabel ?? '', ...one.skills.flatMap(({ lang }) => [lang, languageName(lang)])].some((text) => text.toLowerCase().includes(words)))
}
