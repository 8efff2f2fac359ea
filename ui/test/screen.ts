// Mounts a component for a test and takes it away again. A few lines instead of a library.
import { flushSync, mount, unmount, type Component } from 'svelte'
import { onTestFinished } from 'vitest'

export function show<P extends Record<string, unknown>>(component: Component<P>, props: P): HTMLElement {
  const target = document.createElement('div')
  document.body.append(target)
  const shown = mount(component, { target, props })
  flushSync()
  onTestFinished(() => { void unmount(shown); target.remove() })
  return target
}

/** A key event as a browser sends it. */
export function key(key: string, more: Partial<KeyboardEventInit> & { code?: string } = {}): KeyboardEvent {
  const code = more.code ?? (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^[0-9]$/.test(key) ? `Digit${key}` : key)
  const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more })
  // happy-dom calls every Alt an AltGr; browsers do not.
  Object.defineProperty(event, 'getModifierState', { value: () => false, configurable: true })
  return event
}
