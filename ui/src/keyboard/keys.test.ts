// The rules of the key router: where a key goes, and when it must not.
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { key } from '../../test/screen'
import { KeyRouter, type KeyBinding } from './keys.svelte'
import { caps, parseCombo } from './combo'

let now = 0
let router: KeyRouter
let detach: () => void

beforeEach(() => {
  now = 0
  router = new KeyRouter({ now: () => now, swallowReload: true })
  detach = router.attach(window)
})
afterEach(() => { detach(); document.body.replaceChildren() })

const bind = (keys: string, run = vi.fn(), more: Partial<KeyBinding> = {}) => ({ keys, label: () => keys, run, ...more })
const open = (...bindings: KeyBinding[]) => router.open({ name: () => 'test', bindings: () => bindings })
const letGo = (name: string) => new KeyboardEvent('keyup', { key: name, code: key(name).code, bubbles: true })
function send(event: KeyboardEvent, target: EventTarget = document.body): KeyboardEvent {
  target.dispatchEvent(event)
  return event
}
function element<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  const el = document.createElement(tag)
  document.body.append(el)
  return el
}

describe('matching', () => {
  it('takes letters with Alt by place, also on a Russian layout', () => {
    const run = vi.fn()
    open(bind('Alt+L', run))
    send(key('д', { code: 'KeyL', altKey: true }))
    expect(run).toHaveBeenCalledOnce()
  })

  it('takes bare digits by what they type, also from the numeric pad', () => {
    const run = vi.fn()
    open(bind('1', run))
    send(key('1', { code: 'Numpad1' }))
    expect(run).toHaveBeenCalledOnce()
  })

  it('leaves Alt with the numeric pad to Windows codes', () => {
    const run = vi.fn()
    open(bind('Alt+1', run))
    send(key('1', { code: 'Numpad1', altKey: true }))
    expect(run).not.toHaveBeenCalled()
    send(key('1', { code: 'Digit1', altKey: true }))
    expect(run).toHaveBeenCalledOnce()
  })

  it('takes Shift 1 although it types "!"', () => {
    const run = vi.fn()
    open(bind('Shift+1', run))
    send(key('!', { code: 'Digit1', shiftKey: true }))
    expect(run).toHaveBeenCalledOnce()
  })

  it('takes full-width and Chinese punctuation for the key it sits on', () => {
    const help = vi.fn()
    const slash = vi.fn()
    open(bind('?', help), bind('/', slash))
    send(key('？', { code: 'Slash', shiftKey: true }))
    send(key('、', { code: 'Slash' }))
    expect(help).toHaveBeenCalledOnce()
    expect(slash).toHaveBeenCalledOnce()
  })

  it('refuses keys that belong to the system', () => {
    for (const keys of ['F11', 'Alt+F4', 'Ctrl+W', 'Ctrl+R']) expect(() => parseCombo(keys)).toThrow()
  })

  it('ignores AltGr, which types letters', () => {
    const run = vi.fn()
    open(bind('Ctrl+Alt+E', run))
    const event = key('€', { code: 'KeyE', ctrlKey: true, altKey: true })
    Object.defineProperty(event, 'getModifierState', { value: (name: string) => name === 'AltGraph' })
    send(event)
    expect(run).not.toHaveBeenCalled()
  })

  it('shows caps in order', () => {
    expect(caps('Ctrl+Shift+E')).toEqual(['Ctrl', 'Shift', 'E'])
    expect(caps('Ctrl++')).toEqual(['Ctrl', '+'])
    expect(caps('Escape')).toEqual(['Esc'])
  })
})

describe('text fields', () => {
  it('keeps bare keys from firing while someone writes', () => {
    const run = vi.fn()
    open(bind('1', run), bind('Enter', run))
    const input = element('input')
    send(key('1'), input)
    send(key('Enter'), element('textarea'))
    expect(run).not.toHaveBeenCalled()
  })

  it('lets Alt, F-keys and Esc through a field', () => {
    const run = vi.fn()
    open(bind('Alt+L', run), bind('F1', run), bind('Escape', run))
    const input = element('input')
    send(key('l', { altKey: true }), input)
    send(key('F1'), input)
    send(key('Escape'), input)
    expect(run).toHaveBeenCalledTimes(3)
  })

  it('does not take a check box for a text field', () => {
    const run = vi.fn()
    open(bind('1', run))
    const box = element('input')
    box.type = 'checkbox'
    send(key('1'), box)
    expect(run).toHaveBeenCalledOnce()
  })

  it('leaves Enter to a focused button', () => {
    const run = vi.fn()
    open(bind('Enter', run))
    const event = send(key('Enter'), element('button'))
    expect(run).not.toHaveBeenCalled()
    expect(event.defaultPrevented).toBe(false)
  })
})

describe('input methods', () => {
  it('ignores keys while composing, by flag, by code 229, and by its own flag', async () => {
    const run = vi.fn()
    open(bind('Enter', run, { inFields: true }))
    const input = element('input')
    send(key('Enter', { isComposing: true }), input)
    send(key('Enter', { keyCode: 229 } as KeyboardEventInit), input)
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    send(key('Enter'), input)
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    send(key('Enter'), input)
    expect(run).not.toHaveBeenCalled()
    await new Promise((done) => setTimeout(done, 5))
    send(key('Enter'), input)
    expect(run).toHaveBeenCalledOnce()
  })
})

describe('settling', () => {
  it('ignores the first 400 ms of a scope', () => {
    const run = vi.fn()
    open(bind('Enter', run, { settle: true }))
    now = 399
    expect(send(key('Enter')).defaultPrevented).toBe(true)
    expect(run).not.toHaveBeenCalled()
    now = 400
    send(key('Enter'))
    expect(run).toHaveBeenCalledOnce()
  })

  it('ignores a key that was already down until it is let go', () => {
    const run = vi.fn()
    send(key('Enter'))
    open(bind('Enter', run, { settle: true }))
    now = 1000
    send(key('Enter'))
    expect(run).not.toHaveBeenCalled()
    send(letGo('Enter'))
    send(key('Enter'))
    expect(run).toHaveBeenCalledOnce()
  })

  it('knows that a key was let go, also when press and release follow at once on a busy machine', () => {
    vi.useFakeTimers()
    onTestFinished(() => { vi.useRealTimers() })
    const run = vi.fn()
    send(key('1'))
    send(letGo('1'))
    vi.runAllTimers()
    open(bind('1', run, { settle: true }))
    now = 1000
    send(key('1'))
    expect(run).toHaveBeenCalledOnce()
  })

  it('takes the key that opened the scope for one that was already down', () => {
    const run = vi.fn()
    const opening = bind('Enter', vi.fn(() => { open(bind('Enter', run, { settle: true })) }))
    open(opening)
    send(key('Enter'))
    now = 1000
    send(key('Enter'))
    expect(opening.run).toHaveBeenCalledOnce()
    expect(run).not.toHaveBeenCalled()
    send(letGo('Enter'))
    send(key('Enter'))
    expect(run).toHaveBeenCalledOnce()
  })

  it('keeps an unsettled Enter even from a focused button', () => {
    open(bind('Enter', vi.fn(), { settle: true }))
    expect(send(key('Enter'), element('button')).defaultPrevented).toBe(true)
  })

  it('fires once while a key is held, unless it may repeat', () => {
    const once = vi.fn()
    const often = vi.fn()
    open(bind('F1', once), bind('ArrowDown', often, { repeat: true }))
    send(key('F1', { repeat: true }))
    send(key('ArrowDown', { repeat: true }))
    expect(once).not.toHaveBeenCalled()
    expect(often).toHaveBeenCalledOnce()
  })
})

describe('scopes', () => {
  it('asks the newest scope first', () => {
    const below = vi.fn()
    const above = vi.fn()
    open(bind('Ctrl+0', below))
    const close = open(bind('Ctrl+0', above))
    send(key('0', { ctrlKey: true }))
    close()
    send(key('0', { ctrlKey: true }))
    expect(above).toHaveBeenCalledOnce()
    expect(below).toHaveBeenCalledOnce()
  })

  it('hides everything below a modal scope, also from the key list', () => {
    const below = vi.fn()
    open(bind('F1', below))
    router.open({ name: () => 'dialog', modal: true, bindings: () => [bind('F2')] })
    send(key('F1'))
    expect(below).not.toHaveBeenCalled()
    expect(router.active().map((scope) => scope.name)).toEqual(['dialog'])
  })

  it('lists scopes of one name together, and each key once, as the newest scope takes it', () => {
    const scope = (name: string, keys: string[], label: string) =>
      router.open({ name: () => name, bindings: () => keys.map((one) => ({ keys: one, label: () => label, run: vi.fn() })) })
    scope('talk', ['F1', 'Alt+I'], 'below')
    scope('seats', ['Alt+I'], 'relay')
    scope('seats', ['Alt+B'], 'relief')
    const listed = router.active().map(({ name, bindings }) => [name, bindings.map(({ keys, label }) => `${keys} ${label()}`)])
    expect(listed).toEqual([['seats', ['Alt+B relief', 'Alt+I relay']], ['talk', ['F1 below']]])
  })

  it('leaves a key that a component has handled', () => {
    const run = vi.fn()
    open(bind('Escape', run))
    const event = key('Escape')
    event.preventDefault()
    send(event)
    expect(run).not.toHaveBeenCalled()
  })

  it('swallows reload in a release', () => {
    expect(send(key('F5')).defaultPrevented).toBe(true)
    expect(send(key('r', { ctrlKey: true })).defaultPrevented).toBe(true)
  })
})
