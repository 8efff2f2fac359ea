// The caller who hung up, and two callers of one incident.
import { expect, it } from 'vitest'
import { rows, session } from '../scenes/call-taker-views'
import { sceneNow } from '../scenes/scene'
import { gone, goneUntried, linked, liveRows } from '../scenes/seated-views'
import { callBackNumber, callBackOwed, keptFor } from './gone'
import { differing, linkable, linkedFacts, numberOf, sessionNamed, valueWords } from './linked'

it('owes one attempt after each hanging up', () => {
  expect(callBackOwed(session())).toBe(false)
  expect(callBackOwed(goneUntried())).toBe(true)
  expect(callBackOwed(gone())).toBe(false)
  expect(callBackOwed(session({ callerGoneAt: 2000, callBacks: [{ result: 'no-answer', at: 1000 }] }))).toBe(true)
})
it('keeps the interpreter for the time of the policy, if one is on', () => {
  expect(keptFor(gone(), 60_000, sceneNow)).toBe(28_000)
  expect(keptFor(gone(), 60_000, sceneNow + 90_000)).toBe(0)
  expect(keptFor(goneUntried(), 60_000, sceneNow)).toBeNull()
})
it('calls back the number the caller gave before the one they called from', () => {
  expect(callBackNumber(session())).toBe('+44 7700 900 142')
  expect(callBackNumber(session({ facts: [{ field: 'callback', value: { type: 'text', value: '138' }, source: { from: 'typed' }, by: null, at: 1, saved: true }] }))).toBe('138')
})
it('offers live sessions that are not linked yet, and finds one by its number', () => {
  expect(linkable([...liveRows, ...rows], linked()).map(({ id }) => id)).toEqual(['04f9'])
  expect(sessionNamed('1123-04f9', liveRows)).toBe('04f9')
  expect(sessionNamed('０４ｆ９', liveRows)).toBe('04f9')
  expect(sessionNamed('04', liveRows)).toBeNull()
  expect(sessionNamed('018F0000-0000-7000-8000-0000000004F7', [])).toBe('018f0000-0000-7000-8000-0000000004f7')
  expect(numberOf('018f0000-0000-7000-8000-0000000004f7', [])).toBe('…04F7')
})
it('marks which facts of the other call differ, in words', () => {
  const view = linked()
  expect(linkedFacts(view.linked[0] ?? { session: '', n: null, at: null, facts: [] }, view).map(({ differs }) => differs)).toEqual([false, true, false, true])
  expect(differing(view)).toBe(2)
  expect(valueWords('weapon', { type: 'yes-no', value: 'yes' })).toBe('Yes')
  expect(valueWords('category', { type: 'choices', value: ['theft', 'assault'] })).toBe('Theft, Assault')
})
