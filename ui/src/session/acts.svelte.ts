// Runs the calls of a screen and keeps the last failure for its banner. Decides nothing.
import { CallError } from '../platform/errors'

export class Acts {
  failure = $state<CallError | null>(null)

  /** Whether it went well; a failure stands until the next act or `clear`. */
  async run(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act()
      this.failure = null
      return true
    } catch (error) {
      this.failure = CallError.from(error)
      return false
    }
  }

  clear(): void {
    this.failure = null
  }
}
