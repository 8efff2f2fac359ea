// When a relief is due, and how a seat stands.
import { expect, it } from 'vitest'
import { sceneNow } from '../scenes/scene'
import { party, policy, ring, seats } from '../scenes/seats'
import { reliefOf, standingOf } from './seats'

const min = 60_000
const since = (minutes: number) => seats({ parties: [party('a', 'main', { since: sceneNow - minutes * min })] })
it('hints at a relief, then urges it, by the time the interpreter has been on', () => {
  expect([19, 20, 29, 30].map((minutes) => reliefOf(since(minutes), policy, sceneNow))).toEqual(['none', 'hint', 'hint', 'urge'])
})
it('asks for nothing while the interpreter is lost, or a relief is on the way or on', () => {
  const main = party('a', 'main', { since: sceneNow - 40 * min })
  expect(reliefOf(seats({ parties: [{ ...main, lostUntil: sceneNow + 1 }] }), policy, sceneNow)).toBe('none')
  expect(reliefOf(seats({ parties: [main], sought: [{ seat: 'relief', since: 1 }] }), policy, sceneNow)).toBe('coming')
  expect(reliefOf(seats({ parties: [main, party('b', 'relief')] }), policy, sceneNow)).toBe('on')
})
it('tells how a seat stands', () => {
  expect(standingOf(seats(), 'relay')).toBe('none')
  expect(standingOf(seats({ sought: [{ seat: 'relay', since: 1 }] }), 'relay')).toBe('sought')
  expect(standingOf(seats({ rings: [ring('a', 1, { seat: 'relay' })], sought: [{ seat: 'relay', since: 1 }] }), 'relay')).toBe('ringing')
  expect(standingOf(seats({ parties: [party('a', 'relay', { joined: false })] }), 'relay')).toBe('joining')
})
