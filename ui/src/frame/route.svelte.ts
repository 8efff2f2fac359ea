// Where the window is: path and query after "#", so that a filtered review can be cited and reopened.
// Holds no list of screens.
const hashOf = (path: string, query: Record<string, string>): string => {
  const search = new URLSearchParams(query).toString()
  return search ? `#${path}?${search}` : `#${path}`
}

class Route {
  #hash = $state(location.hash)

  constructor() {
    addEventListener('hashchange', () => { this.#hash = location.hash })
  }

  get path(): string {
    return this.#hash.slice(1).split('?')[0] || '/'
  }

  get query(): URLSearchParams {
    return new URLSearchParams(this.#hash.split('?')[1] ?? '')
  }

  go(path: string, query: Record<string, string> = {}): void {
    location.hash = hashOf(path, query)
    this.#hash = location.hash
  }

  /** The same without an entry to go back to: for what follows typing or moving a selection. */
  replace(path: string, query: Record<string, string> = {}): void {
    history.replaceState(null, '', hashOf(path, query))
    this.#hash = location.hash
  }
}

export const route = new Route()
