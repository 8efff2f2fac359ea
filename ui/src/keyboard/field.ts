// What the focus is on: a place to write, or a control that has its own use for Enter, Space and arrows.
const notText = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !notText.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}

const pressable = 'button, a[href], summary, input, [role=button], [role=menuitem], [role=option], [role=tab], [role=radio], [role=checkbox]'
const steerable = 'input[type=radio], input[type=range], [role=radio], [role=menuitem], [role=tab], [role=option], [role=slider]'

/** Whether the focused control would itself act on this key. */
export function ownsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (key === 'Enter' || key === ' ') return target.closest(pressable) !== null
  return key.startsWith('Arrow') && target.closest(steerable) !== null
}
