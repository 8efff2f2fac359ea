// The one key router of the window: scopes stacked from the frame up, the newest asked first.
// Screens add a scope with `useKeys`; nobody else listens for shortcuts on the window.
import { untrack } from 'svelte'
import { composing } from './ime'
import { isTextField, ownsKey } from './field'
import { isBare, matches, parseCombo, type Combo } from './combo'

export interface KeyBinding {
  keys: string
  /** Words for the key list; a function so that they follow the language. */
  label: () => string
  run: (event: KeyboardEvent) => void
  when?: () => boolean
  /** Fires while a text field has focus. Default: yes with Alt, Ctrl, F-keys and Esc, no for bare keys. */
  inFields?: boolean
  /** Ignores the first 400 ms of its scope and a key that was already down. For Enter/Esc on a ringing card. */
  settle?: boolean
  /** Fires again while held (arrows, J/K). */
  repeat?: boolean
  /** Works but is not shown in the key list. */
  hidden?: boolean
}

export interface KeyScope { name: () => string; bindings: () => KeyBinding[]; modal?: boolean }
export interface ActiveScope { name: string; bindings: KeyBinding[] }
interface Opened extends KeyScope { openedAt: number; heldAtOpen: Set<string> }

export const settleMs = 400

const parsed = new Map<string, Combo>()
function comboOf(keys: string): Combo {
  const combo = parsed.get(keys) ?? parseCombo(keys)
  parsed.set(keys, combo)
  return combo
}

export class KeyRouter {
  #scopes = $state.raw<Opened[]>([])
  #down = new Set<string>()
  #now: () => number
  #swallowReload: boolean

  constructor(options: { now?: () => number; swallowReload?: boolean } = {}) {
    this.#now = options.now ?? (() => performance.now())
    this.#swallowReload = options.swallowReload ?? false
  }

  /** Puts a scope on top; a modal one hides all below. Returns how to take it away. */
  open(scope: KeyScope): () => void {
    const opened: Opened = { ...scope, openedAt: this.#now(), heldAtOpen: new Set(this.#down) }
    this.#scopes = [...this.#scopes, opened]
    return () => { this.#scopes = this.#scopes.filter((other) => other !== opened) }
  }

  /** Listens on the window; returns how to stop. */
  attach(target: Window): () => void {
    const down = (event: KeyboardEvent) => this.keydown(event)
    const up = (event: KeyboardEvent) => this.keyup(event)
    const lost = () => this.#down.clear()
    // `#down` is written in the capture phase so that a key a component keeps for itself still counts as held; and at
    // once: written later, a key that was let go meanwhile would count as held until it is pressed again, in vain.
    const held = (event: KeyboardEvent) => { if (!event.repeat) this.#down.add(event.code) }
    target.addEventListener('keydown', held, true)
    target.addEventListener('keydown', down)
    target.addEventListener('keyup', up, true)
    target.addEventListener('blur', lost)
    return () => {
      target.removeEventListener('keydown', held, true)
      target.removeEventListener('keydown', down)
      target.removeEventListener('keyup', up, true)
      target.removeEventListener('blur', lost)
    }
  }

  keyup(event: KeyboardEvent): void {
    this.#down.delete(event.code)
    for (const scope of this.#scopes) scope.heldAtOpen.delete(event.code)
  }

  keydown(event: KeyboardEvent): void {
    if (composing(event) || event.defaultPrevented) return
    if (this.#swallowReload && (event.key === 'F5' || (event.ctrlKey && event.code === 'KeyR'))) return event.preventDefault()
    for (const scope of this.#visible()) {
      for (const binding of scope.bindings()) {
        if (!matches(comboOf(binding.keys), event) || !this.#reachable(binding, event)) continue
        // Unsettled first: a focused button must not take the Enter that the rule tells us to ignore.
        if (!this.#settled(binding, scope, event)) return event.preventDefault()
        if (this.#leftToControl(binding, event)) continue
        event.preventDefault()
        binding.run(event)
        return
      }
    }
  }

  /** What works right now, newest scope first, scopes of one name together: for the key list. A key that a newer scope takes is left out below. */
  active(): ActiveScope[] {
    const taken = new Set<string>()
    const scopes = new Map<string, KeyBinding[]>()
    for (const scope of this.#visible()) {
      const reachable = scope.bindings().filter((b) => (b.when?.() ?? true) && !taken.has(b.keys))
      for (const { keys } of reachable) taken.add(keys)
      const shown = reachable.filter((b, i) => !b.hidden && reachable.findIndex(({ keys }) => keys === b.keys) === i)
      if (shown.length) scopes.set(scope.name(), [...(scopes.get(scope.name()) ?? []), ...shown])
    }
    return [...scopes].map(([name, bindings]) => ({ name, bindings }))
  }

  #visible(): Opened[] {
    const newestFirst = [...this.#scopes].reverse()
    const modal = newestFirst.findIndex((scope) => scope.modal)
    return modal < 0 ? newestFirst : newestFirst.slice(0, modal + 1)
  }

  #reachable(binding: KeyBinding, event: KeyboardEvent): boolean {
    if (binding.when && !binding.when()) return false
    return (binding.inFields ?? !isBare(comboOf(binding.keys))) || !isTextField(event.target)
  }

  #leftToControl(binding: KeyBinding, event: KeyboardEvent): boolean {
    return !binding.inFields && isBare(comboOf(binding.keys)) && ownsKey(event.target, event.key)
  }

  #settled(binding: KeyBinding, scope: Opened, event: KeyboardEvent): boolean {
    if (event.repeat && !binding.repeat) return false
    if (!binding.settle) return true
    return this.#now() - scope.openedAt >= settleMs && !scope.heldAtOpen.has(event.code)
  }
}

export const keys = new KeyRouter({ swallowReload: import.meta.env.PROD })

/** Opens a scope for the life of the component that calls it. */
export function useKeys(name: () => string, bindings: () => KeyBinding[], options: { modal?: boolean } = {}): void {
  $effect(() => {
    const close = untrack(() => keys.open({ name, bindings, ...options }))
    return () => untrack(close)
  })
}
