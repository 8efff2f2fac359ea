// Three seconds to take a wrong key back, unless somebody has come.
import { expect, it } from 'vitest'
import { ringing, session } from '../scenes/call-taker-views'
import { undoLeft } from './undo'

it('counts down from the opening', () => {
  const view = ringing({ openedAt: 1000, turns: [] })
  expect([undoLeft(view, 1000), undoLeft(view, 3999), undoLeft(view, 4000), undoLeft(view, 9000)]).toEqual([3000, 1, 0, 0])
})
it('never promises more than three seconds when clocks differ', () => {
  expect(undoLeft(ringing({ openedAt: 60_000, turns: [] }), 1000)).toBe(3000)
})
it('is over once anything was said: it is never taken back', () => {
  expect(undoLeft(ringing({ openedAt: 1000, turns: session().turns }), 1000)).toBe(0)
})
it('is over once an interpreter was in, or the session is', () => {
  expect(undoLeft(session({ openedAt: 1000 }), 1000)).toBe(0)
  expect(undoLeft(ringing({ openedAt: 1000, state: 'wrap-up' }), 1000)).toBe(0)
})
