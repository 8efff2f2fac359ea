// A question to Rust that is asked again whenever something changed: one at a time, and however often it is wanted
// meanwhile, only once more. Keeps the last failure. Knows no call and no screen.
import { CallError } from './errors'

export class Question {
  failure = $state<CallError | null>(null)
  readonly #answer: () => Promise<void>
  #asking = false
  #again = false

  /** `answer` asks and takes the answer in. */
  constructor(answer: () => Promise<void>) {
    this.#answer = answer
  }

  /** Asks, or has it asked once more when the present question is answered. */
  async ask(): Promise<void> {
    if (this.#asking) {
      this.#again = true
      return
    }
    await this.#alone(async () => {
      do {
        this.#again = false
        await this.#answer()
      } while (this.#again)
    })
  }

  /** Asks something else in its stead, unless a question is open. */
  async instead(answer: () => Promise<void>): Promise<void> {
    if (!this.#asking) await this.#alone(answer)
  }

  async #alone(work: () => Promise<void>): Promise<void> {
    this.#asking = true
    try {
      await work()
      this.failure = null
    } catch (error) {
      this.failure = CallError.from(error)
    } finally {
      this.#asking = false
    }
  }
}
