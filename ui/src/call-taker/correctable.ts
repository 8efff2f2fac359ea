// Which texts of a turn a call-taker may correct: words that somebody said or rendered, not phrases, notes or system lines.
import type { Side } from '../generated/types/Side'
import type { TurnView } from '../generated/types/TurnView'

export function textsOf(turn: TurnView): { side: Side; text: string; lang: string }[] {
  if (turn.kind !== 'utterance') return []
  return [turn.callerSide, turn.serviceSide].flatMap(({ text, lang, said }) => (text === null ? [] : [{ side: said ? ('said' as const) : ('rendered' as const), text, lang }]))
}

/** The last turn that can be corrected. */
export function lastCorrectable(turns: readonly TurnView[]): TurnView | undefined {
  return turns.findLast((turn) => textsOf(turn).length > 0)
}
