// One try at something that Rust may refuse: busy while it is under way, and afterwards why it failed, if it did.
import { Acts } from '../session/acts.svelte'

export class Attempt extends Acts {
  busy = $state(false)

  /** Tries, unless a try is under way. */
  async make(work: () => Promise<unknown>): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.clear()
    await this.run(work)
    this.busy = false
  }
}
