// Which parts of a found text to mark. Ranges come from Rust as pairs of UTF-16 offsets, which is how JavaScript counts.
export interface Piece { text: string; hit: boolean }
export type Ranges = readonly (readonly [number, number])[]

/** The text in pieces; ranges may come unsorted, overlap, or reach past the end. */
export function pieces(text: string, ranges: Ranges): Piece[] {
  const sorted = ranges.map(([from, to]): [number, number] => [Math.max(0, from), Math.min(text.length, to)]).filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0])
  const out: Piece[] = []
  let at = 0
  for (const [from, to] of sorted) {
    const start = Math.max(from, at)
    if (start >= to) continue
    if (start > at) out.push({ text: text.slice(at, start), hit: false })
    out.push({ text: text.slice(start, to), hit: true })
    at = to
  }
  if (at < text.length) out.push({ text: text.slice(at), hit: false })
  return out
}

const before = 28

/** A long text from shortly before its first hit on, so that the hit is in sight in a narrow column. */
export function excerpt(text: string, ranges: Ranges): Piece[] {
  const first = Math.min(...ranges.map(([from]) => from))
  if (!(first > before + 8)) return pieces(text, ranges)
  let from = first - before
  // Not through the middle of a surrogate pair, nor of a word where words have spaces.
  const space = text.slice(from, first).search(/\s/)
  if (space >= 0) from += space + 1
  else if ((text.charCodeAt(from) & 0xfc00) === 0xdc00) from += 1
  return [{ text: '…', hit: false }, ...pieces(text.slice(from), ranges.map(([a, b]) => [a - from, b - from] as const))]
}
