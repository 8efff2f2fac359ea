// Which words a correction changed. Words as Intl.Segmenter cuts them, so Chinese and Japanese work too.
import { diffArrays } from 'diff'

export interface Piece { kind: 'same' | 'del' | 'ins'; text: string }

const segmenters = new Map<string, Intl.Segmenter>()
function wordsOf(text: string, lang: string): string[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, segmenter)
  return [...segmenter.segment(text)].map((part) => part.segment)
}

/** Pieces in reading order, the old word before the new. If little is left of the old text, it is replaced as a whole. */
export function correction(previous: string, text: string, lang: string): Piece[] {
  const pieces = diffArrays(wordsOf(previous, lang), wordsOf(text, lang)).map(({ added, removed, value }): Piece => ({
    kind: added ? 'ins' : removed ? 'del' : 'same', text: value.join(''),
  }))
  const kept = pieces.filter((piece) => piece.kind === 'same').reduce((sum, piece) => sum + piece.text.trim().length, 0)
  if (kept * 3 < text.length) return [{ kind: 'del', text: previous }, { kind: 'ins', text }]
  return pieces
}
