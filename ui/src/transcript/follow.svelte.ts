// Keeps a scrolled list at its end until the reader scrolls up by more than 80 px; counts what they have not seen.
// Only a movement upwards ends following: content that grows or is measured late does not.
const slackPx = 80

export class Follow {
  on = $state(true)
  /** Rows that arrived since the reader left the end. */
  unseen = $state(0)
  #box: HTMLElement | null = null
  #top = 0
  #count = 0

  /** Attachment for the scrolling element; its first child is the content. */
  attach = (box: HTMLElement) => {
    this.#box = box
    const scrolled = () => this.#scrolled(box)
    const grown = new ResizeObserver(() => { if (this.on) this.toEnd() })
    box.addEventListener('scroll', scrolled, { passive: true })
    grown.observe(box)
    if (box.firstElementChild) grown.observe(box.firstElementChild)
    return () => {
      box.removeEventListener('scroll', scrolled)
      grown.disconnect()
      this.#box = null
    }
  }

  #scrolled(box: HTMLElement): void {
    const fromEnd = box.scrollHeight - box.scrollTop - box.clientHeight
    if (fromEnd <= slackPx) {
      this.on = true
      this.unseen = 0
    } else if (box.scrollTop < this.#top) this.on = false
    this.#top = box.scrollTop
  }

  /** Tells how many rows there are now; call after they are drawn. */
  rows(count: number): void {
    const added = count - this.#count
    this.#count = count
    if (this.on) this.toEnd()
    else if (added > 0) this.unseen += added
  }

  toEnd(): void {
    this.on = true
    this.unseen = 0
    if (!this.#box) return
    this.#box.scrollTop = this.#box.scrollHeight
    this.#top = this.#box.scrollTop
  }
}
