// A summary needs an outcome and words that somebody has read.
import { expect, it } from 'vitest'
import { wrapUp } from '../scenes/call-taker-views'
import { knownOutcomes, lacking, readableDraft, toggleOutcome } from './account'

it('wants the draft changed or confirmed', () => {
  const account = { outcomes: ['advice' as const], narrative: 'a', draft: 'a', checked: false }
  expect(lacking(account)).toEqual(['need-check'])
  expect(lacking({ ...account, checked: true })).toEqual([])
  expect(lacking({ ...account, narrative: 'b' })).toEqual([])
  expect(lacking({ ...account, narrative: ' ', outcomes: [] })).toEqual(['need-outcome', 'need-narrative'])
})
it('starts from what the record shows', () => {
  expect(knownOutcomes(wrapUp())).toEqual(['to120'])
  expect(knownOutcomes({ ...wrapUp(), handOffs: [], ending: 'abandoned' })).toEqual(['caller-hung-up'])
})
it('toggles in the order of the digits', () => {
  expect(toggleOutcome(['advice'], 'dispatched')).toEqual(['dispatched', 'advice'])
  expect(toggleOutcome(['dispatched', 'advice'], 'advice')).toEqual(['dispatched'])
})
it('names the district of the draft', () => {
  expect(readableDraft('chaoyang\n三里屯', 'chaoyang', '朝阳')).toBe('朝阳\n三里屯')
  expect(readableDraft('chaoyangmen', 'chaoyang', '朝阳')).toBe('chaoyangmen')
  expect(readableDraft('三里屯', '', '')).toBe('三里屯')
})
