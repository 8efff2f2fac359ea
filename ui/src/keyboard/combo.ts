// One key combination: how it is written ("Alt+L", "Ctrl+Shift+E", "?", "F1", "1"), when it matches, how it is shown.
// Letters with Alt or Ctrl go by place on the keyboard (event.code), digits and symbols by what they type (event.key).
export interface Combo { alt: boolean; ctrl: boolean; shift: boolean; key: string }

export function parseCombo(text: string): Combo {
  const parts = text === '+' ? ['+'] : text.replace(/\+\+$/, '+plus').split('+').map((part) => (part === 'plus' ? '+' : part))
  const key = parts.pop() ?? ''
  const has = (name: string) => parts.includes(name)
  const combo = { alt: has('Alt'), ctrl: has('Ctrl'), shift: has('Shift'), key }
  if (parts.some((part) => !['Alt', 'Ctrl', 'Shift'].includes(part)) || !key) throw new Error(`not a key combination: ${text}`)
  if (reserved(combo)) throw new Error(`${text} belongs to the system`)
  return combo
}

function reserved({ alt, ctrl, shift, key }: Combo): boolean {
  return ['F10', 'F11', 'F12'].includes(key) || (alt && key === 'F4') || (ctrl && !shift && /^[WRQ]$/.test(key))
}

const isLetter = (key: string) => /^[A-Z]$/i.test(key)
const isDigit = (key: string) => /^[0-9]$/.test(key)
/** What was typed, full-width forms folded: a Chinese input method types ？ for ? */
const typed = (event: KeyboardEvent) => event.key.normalize('NFKC')

export function matches(combo: Combo, event: KeyboardEvent): boolean {
  if (event.metaKey || event.getModifierState?.('AltGraph')) return false
  if (combo.alt !== event.altKey || combo.ctrl !== event.ctrlKey) return false
  const modified = combo.alt || combo.ctrl
  if (isLetter(combo.key)) {
    if (combo.shift !== event.shiftKey) return false
    const byPlace = event.code === `Key${combo.key.toUpperCase()}`
    if (modified) return byPlace
    return isLetter(typed(event)) ? typed(event).toUpperCase() === combo.key.toUpperCase() : byPlace
  }
  if (isDigit(combo.key)) {
    if (combo.shift !== event.shiftKey) return false
    // With a modifier only the top row: Alt + numeric pad types Windows codes, Shift + 1 types "!".
    if (modified || combo.shift) return event.code === `Digit${combo.key}`
    return typed(event) === combo.key
  }
  if (combo.key.length === 1) return typed(event) === combo.key || symbolByPlace(combo, event, modified)
  if (combo.shift !== event.shiftKey) return false
  return event.key === (combo.key === 'Space' ? ' ' : combo.key)
}

/** Chinese punctuation types 、 for / and 【 for [: then the place on the keyboard decides. */
function symbolByPlace(combo: Combo, event: KeyboardEvent, modified: boolean): boolean {
  const foreign = typed(event) > '\u007f' && event.key.length === 1
  return (modified || foreign) && combo.shift === event.shiftKey && event.code === symbolCode(combo.key)
}

function symbolCode(key: string): string | undefined {
  return { '.': 'Period', ',': 'Comma', '/': 'Slash', '-': 'Minus', '=': 'Equal', '[': 'BracketLeft', ']': 'BracketRight' }[key]
}

/** No letter-typing modifier: such keys must not fire while someone writes. */
export function isBare({ alt, ctrl, key }: Combo): boolean {
  return !alt && !ctrl && !/^F\d+$/.test(key) && key !== 'Escape'
}

const shown: Record<string, string> = {
  Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Delete: 'Del', PageUp: 'PgUp', PageDown: 'PgDn',
}

/** The key caps of a combination, in order: "Alt+L" → Alt, L. */
export function caps(text: string): string[] {
  const parts = text === '+' ? ['+'] : text.replace(/\+\+$/, '+plus').split('+')
  return parts.map((part) => (part === 'plus' ? '+' : (shown[part] ?? part)))
}

/** The same for assistive technology (aria-keyshortcuts). A range such as 1–4 has no spelling there. */
export function ariaKeys(text: string | undefined): string | undefined {
  if (!text || text.includes('–')) return undefined
  return text.replace('Ctrl', 'Control').replace(/^\+$/, 'Plus')
}
