// Waits a moment before a record is opened while someone steps through a list: every opening is written down.
export const dwellMs = 250

export class Dwell {
  #timer: ReturnType<typeof setTimeout> | undefined

  after(run: () => void): void {
    this.stop()
    this.#timer = setTimeout(run, dwellMs)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}
