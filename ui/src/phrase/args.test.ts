// What a phrase asks for is checked before it is shown; numbers stay numbers.
import { expect, it } from 'vitest'
import type { PhraseArgView } from '../generated/types/PhraseArgView'
import { check } from './args'
import { findPhrases } from './book.svelte'
import { phrasebook } from '../scenes/phrasebook'

const minutes: PhraseArgView = { name: 'minutes', kind: 'number', min: 0, max: 240, choices: [] }
const who: PhraseArgView = { name: 'who', kind: 'choice', min: null, max: null, choices: ['female', 'male', 'required'] }
const address: PhraseArgView = { name: 'address', kind: 'text', min: null, max: null, choices: [] }

it('makes numbers of digits, also full-width ones', () => {
  expect(check([minutes], { minutes: ' 12 ' }).args).toEqual({ minutes: 12 })
  expect(check([minutes], { minutes: '１２' }).args).toEqual({ minutes: 12 })
  expect(check([minutes], { minutes: '0' }).args).toEqual({ minutes: 0 })
})
it('refuses numbers outside their range, fractions and words', () => {
  for (const typed of ['241', '-1', '1.5', 'ten', '1e2']) expect(check([minutes], { minutes: typed }).problems).toEqual({ minutes: 'range' })
  expect(check([minutes], {}).problems).toEqual({ minutes: 'required' })
})
it('takes one of the choices and any text', () => {
  expect(check([who, address], { who: 'required', address: ' 三里屯 ' })).toEqual({ args: { who: 'required', address: '三里屯' }, problems: {} })
  expect(check([who, address], { who: 'cat', address: ' ' }).problems).toEqual({ who: 'choose', address: 'required' })
})
it('finds phrases by Chinese, by the target language and by id', () => {
  const all = phrasebook('en').groups.flatMap((group) => group.phrases)
  const ids = (query: string) => findPhrases(all, query).map(({ id }) => id)
  expect(ids('安全')).toContain('safe-now')
  expect(ids('Safe NOW')).toContain('safe-now')
  expect(ids('loc-where')).toEqual(['loc-where'])
  expect(ids('no such words')).toEqual([])
})
