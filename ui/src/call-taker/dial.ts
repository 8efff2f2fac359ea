// Which language a caller's number hints at. Only a hint: it outlines a key and never chooses one.
import type { LanguageKeyView } from '../generated/types/LanguageKeyView'

/** Digits of an international number, or null for a national one ("13800…", "010…"). */
function international(number: string): string | null {
  const plain = number.normalize('NFKC').replace(/[\s().-]/g, '')
  const match = /^(?:\+|00)(\d+)$/.exec(plain)
  return match?.[1] ?? null
}

/** By language tag, the country code that hints at it: the longest that fits; two languages may share it. */
export function suggested(languages: readonly LanguageKeyView[], number: string): Map<string, string> {
  const digits = international(number)
  const all = digits === null ? [] : languages.flatMap(({ tag, dialCodes }) => dialCodes.filter((code) => digits.startsWith(code)).map((code) => ({ tag, code })))
  const longest = Math.max(0, ...all.map(({ code }) => code.length))
  return new Map(all.filter(({ code }) => code.length === longest).map(({ tag, code }) => [tag, code]))
}
