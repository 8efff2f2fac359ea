// Arguments of a phrase: what was typed becomes a value Rust accepts, or a reason why not.
// A number stays a number: as text it would pick the wrong plural form.
import type { ArgValue } from '../generated/types/ArgValue'
import type { PhraseArgView } from '../generated/types/PhraseArgView'

export type ArgProblem = 'required' | 'range' | 'choose'
export type Typed = Record<string, string>
export interface Checked { args: Record<string, ArgValue>; problems: Record<string, ArgProblem> }

function number(arg: PhraseArgView, text: string): { value: number } | { problem: ArgProblem } {
  const digits = text.normalize('NFKC')
  if (!digits) return { problem: 'required' }
  const value = Number(digits)
  const within = /^-?\d+$/.test(digits) && value >= (arg.min ?? -Infinity) && value <= (arg.max ?? Infinity)
  return within ? { value } : { problem: 'range' }
}

function one(arg: PhraseArgView, typed: string): { value: ArgValue } | { problem: ArgProblem } {
  const text = typed.trim()
  if (arg.kind === 'number') return number(arg, text)
  if (arg.kind === 'choice') return arg.choices.includes(text) ? { value: text } : { problem: 'choose' }
  return text ? { value: text } : { problem: 'required' }
}

/** All arguments, and which of them are wrong. */
export function check(args: readonly PhraseArgView[], typed: Typed): Checked {
  const checked: Checked = { args: {}, problems: {} }
  for (const arg of args) {
    const result = one(arg, typed[arg.name] ?? '')
    if ('value' in result) checked.args[arg.name] = result.value
    else checked.problems[arg.name] = result.problem
  }
  return checked
}
