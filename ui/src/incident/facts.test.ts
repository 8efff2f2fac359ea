// Values of the incident form, and what counts as a change.
import { expect, it, vi } from 'vitest'
import type { FactView } from '../generated/types/FactView'
import { Changes } from './changes.svelte'
import { choices, count, differs, parseCount, placeVerified, text, toggled, withLandmark, yesNo } from './facts'

const fact = (field: FactView['field'], value: FactView['value'], by = 'me', from: 'typed' | 'read-back' = 'typed'): FactView => ({ field, value, source: { from }, by, at: 0, saved: true })

it('reads whole numbers of people only', () => {
  expect([parseCount('3'), parseCount('０'), parseCount('9999'), parseCount('10000'), parseCount('-1'), parseCount('2.5'), parseCount('')]).toEqual([3, 0, 9999, null, null, null, null])
})
it('knows what would change nothing', () => {
  const facts = [fact('place', text('三里屯')), fact('category', choices(['theft'])), fact('safe', yesNo('no')), fact('hurt-count', count(0))]
  expect(differs(facts, 'place', text(' 三里屯 '))).toBe(false)
  expect(differs(facts, 'place', text(''))).toBe(true)
  expect(differs(facts, 'note', text('  '))).toBe(false)
  expect(differs(facts, 'category', choices(['theft', 'assault']))).toBe(true)
  expect(differs(facts, 'scene', choices([]))).toBe(false)
  expect(differs(facts, 'safe', yesNo('unclear'))).toBe(true)
  expect(differs(facts, 'hurt-count', yesNo('unclear'))).toBe(true)
})
it('toggles in the order of the list and keeps ids it does not know', () => {
  expect(toggled(['fire'], 'theft', ['theft', 'fire'])).toEqual(['theft', 'fire'])
  expect(toggled(['local-1', 'theft'], 'theft', ['theft', 'fire'])).toEqual(['local-1'])
})
it('counts a place as verified only when it was read back', () => {
  expect(placeVerified([fact('place', text('x'))])).toBeNull()
  expect(placeVerified([fact('place', text('x'), 'me', 'read-back')])).toBe('read-back')
})
it('adds a landmark once', () => {
  expect([withLandmark('', '北京站'), withLandmark('东口', '北京站'), withLandmark('北京站 东口', '北京站')]).toEqual(['北京站', '东口 北京站', '北京站 东口'])
})
it('marks what others changed for four seconds, never one’s own', () => {
  vi.useFakeTimers()
  const changes = new Changes()
  changes.see([fact('place', text('a'))], 'me')
  changes.see([fact('place', text('b')), fact('safe', yesNo('no'), 'other')], 'me')
  expect([...changes.marked]).toEqual(['safe'])
  vi.advanceTimersByTime(4000)
  expect([...changes.marked]).toEqual([])
  vi.useRealTimers()
})
