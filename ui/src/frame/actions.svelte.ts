// What the command palette may run now: each screen offers its actions for as long as it is shown.
// The frame reads `actions.all`; nothing here knows a screen.
import { untrack } from 'svelte'
import type { PaletteAction } from './palette'

class Actions {
  #offered = $state.raw<(() => PaletteAction[])[]>([])

  /** Newest screen first. */
  get all(): PaletteAction[] {
    return [...this.#offered].reverse().flatMap((offer) => offer())
  }

  offer(list: () => PaletteAction[]): () => void {
    this.#offered = [...this.#offered, list]
    return () => { this.#offered = this.#offered.filter((other) => other !== list) }
  }
}

export const actions = new Actions()

/** Offers actions for the life of the component that calls it. */
export function useActions(list: () => PaletteAction[]): void {
  $effect(() => {
    const withdraw = untrack(() => actions.offer(list))
    return () => untrack(withdraw)
  })
}
