// What somebody is writing, kept through a reload of the window (sessionStorage, gone with the window). Not for what was sent.
export class Kept<T extends object> {
  value: T
  readonly #key: string

  constructor(key: string, initial: T) {
    this.#key = key
    this.value = $state({ ...initial, ...read<T>(key) })
  }

  /** Call in an effect: it reads the whole value and so runs again with every change. */
  save(): void {
    const text = JSON.stringify(this.value)
    try {
      sessionStorage.setItem(this.#key, text)
    } catch { /* full or forbidden: writing goes on */ }
  }
}

function read<T>(key: string): Partial<T> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<T>
  } catch {
    return {}
  }
}
