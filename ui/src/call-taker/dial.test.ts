// A number hints at a language by its country code, and only then.
import { expect, it } from 'vitest'
import type { LanguageKeyView } from '../generated/types/LanguageKeyView'
import { suggested } from './dial'

const key = (tag: string, dialCodes: string[]): LanguageKeyView => ({ tag, endonym: tag, direction: 'ltr', key: 1, free: 1, onShift: 1, waiting: 0, expectMs: null, dialCodes })
const languages = [key('en', ['1', '44']), key('fr', ['32', '33']), key('es', ['34', '1787', '32'])]
const hint = (number: string) => Object.fromEntries(suggested(languages, number))

it('hints by the country code, however it is written', () => {
  expect(hint('+44 7700 900 142')).toEqual({ en: '44' })
  expect(hint('0033 1 23 45')).toEqual({ fr: '33' })
  expect(hint('＋４４ 7700')).toEqual({ en: '44' })
})
it('prefers the longest code and lets two languages share one', () => {
  expect(hint('+1787 555 0100')).toEqual({ es: '1787' })
  expect(hint('+32 2 555')).toEqual({ fr: '32', es: '32' })
})
it('stays silent for national numbers, nothing, and codes nobody has', () => {
  expect(hint('13800000000')).toEqual({})
  expect(hint('')).toEqual({})
  expect(hint('+999 1')).toEqual({})
})
