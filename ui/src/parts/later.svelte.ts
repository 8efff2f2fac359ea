// A piece of the window that the first screen does without: fetched when it is wanted, or in a quiet moment before,
// and drawn at once from then on. Knows no screen.

/** After the first screen, before anything else is fetched: it must be on the display by then. */
const quietMs = 400
const all = new Set<Later<unknown>>()

export class Later<C> {
  /** Null until it has been fetched. */
  here = $state.raw<C | null>(null)
  readonly #load: () => Promise<{ default: C }>
  #coming: Promise<void> | null = null

  constructor(load: () => Promise<{ default: C }>) {
    this.#load = load
    all.add(this)
  }

  fetch(): Promise<void> {
    this.#coming ??= this.#load().then(
      (module) => { this.here = module.default },
      // It lies in the program itself; whoever wants it again may try again.
      () => { this.#coming = null },
    )
    return this.#coming
  }
}

/** Fetches them one after another once the window has been drawn. For an `$effect`: what it answers with gives up. */
export function fetchSoon(pieces: readonly Later<unknown>[]): () => void {
  let wanted = true
  const timer = setTimeout(() => void inTurn(), quietMs)
  async function inTurn(): Promise<void> {
    for (const piece of pieces) if (wanted) await piece.fetch()
  }
  return () => { wanted = false; clearTimeout(timer) }
}

/** Fetches every piece, and what those bring along: for tests and pictures, which wait for nothing. */
export async function fetchAll(): Promise<void> {
  for (const piece of all) await piece.fetch()
}
