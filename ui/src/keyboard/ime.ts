// Whether an input method is composing. Every key handler in the program asks `composing(event)` first:
// Enter that picks a Chinese candidate must never send a message or accept a call.
let open = false

if (typeof document !== 'undefined') {
  document.addEventListener('compositionstart', () => { open = true }, true)
  // WebKit ends the composition before it reports the key that ended it: stay closed for that key too.
  document.addEventListener('compositionend', () => { setTimeout(() => { open = false }, 0) }, true)
  addEventListener('blur', () => { open = false })
}

export function composing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229 || open
}
