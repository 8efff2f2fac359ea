// The one ticker of the window. Server time = this machine's clock + offset; every timer is computed from
// stamps, none counts, so a throttled window is right again at its next tick. Does no work without readers.
import { createSubscriber } from 'svelte/reactivity'

class Clock {
  #offset = 0
  #frozen: number | null = null
  #update: (() => void) | null = null

  #subscribe = createSubscriber((update) => {
    this.#update = update
    let timer: ReturnType<typeof setTimeout>
    const arm = () => {
      timer = setTimeout(() => { update(); arm() }, 1000 - (this.read() % 1000) + 5)
    }
    const wake = () => { if (!document.hidden) update() }
    arm()
    document.addEventListener('visibilitychange', wake)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', wake)
      this.#update = null
    }
  })

  /** Server time in ms UTC; whoever reads it in markup is told once a second. */
  get now(): number {
    this.#subscribe()
    return this.read()
  }

  /** Server time in ms UTC, without subscribing: for event handlers. */
  read(): number {
    return this.#frozen ?? Date.now() + this.#offset
  }

  /** Takes over the server's clock. Call with each message that carries a stamp of "now". */
  sync(serverNow: number): void {
    this.#offset = serverNow - Date.now()
    this.#update?.()
  }

  /** Stops the clock, for pictures and tests. */
  freeze(at: number | null): void {
    this.#frozen = at
    this.#update?.()
  }
}

export const clock = new Clock()
