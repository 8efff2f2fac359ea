// What the ladder says: an honest place and estimate, and one sentence about what happens next.
import { expect, it } from 'vitest'
import { queued, ringing } from '../scenes/call-taker-views'
import { outlook, seats } from '../scenes/seats'
import { gaveAway, nobodyOnShift, onCall, partnerDialled, ringsThree, yieldElsewhere } from '../scenes/seated-views'
import { nextOf, partners, placeWords, relayWords } from './steps'

const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '')

it('gives place and estimate, and never a made-up number', () => {
  expect(plain(placeWords(outlook()))).toBe('Place 2 in the queue · about 01:40')
  expect(plain(placeWords(outlook({ expectMs: null, onShift: 0 })))).toBe('Place 2 in the queue · nobody on shift')
  expect(plain(placeWords(outlook({ expectMs: null, position: null })))).toBe('no estimate yet')
  expect(placeWords(null)).toBe('')
})
it('names every language in between, best first, and each outside line', () => {
  expect(plain(relayWords(outlook()))).toBe('English or French')
  expect(partners(outlook()).map(({ number }) => number)).toEqual(['010-5550 0142'])
})
it('says what happens next, the nearest first', () => {
  const next = (view: Parameters<typeof nextOf>[0], offline = false, free = false) => nextOf(view, offline, free)
  expect(next(queued(), true)).toBe('offline')
  expect(next(partnerDialled())).toBe('partner')
  expect(next(ringsThree())).toBe('rings')
  expect(next(yieldElsewhere())).toBe('yield')
  expect(next(onCall())).toBe('on-call')
  expect(next(nobodyOnShift())).toBe('nobody')
  expect(next(gaveAway())).toBe('gave')
  expect(next(queued())).toBe('queue')
  expect(next(ringing({ ringing: null, seats: seats() }), false, true)).toBe('finding')
})
