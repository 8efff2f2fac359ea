// Where the composer points: the oldest turn that waits, the other way after each sentence, never moved while writing.
import { describe, expect, it } from 'vitest'
import { crashLive, gas, turn } from '../scenes/turns'
import { afterSend, aim, emptyDraft, isReady, lastRendered, lastSaid, voiceFor, type Draft } from './aim'

const draft = (more: Partial<Draft> = {}): Draft => ({ ...emptyDraft('caller'), ...more })
const typed = (seq: number) => turn(seq, '14:00:00', 'call-taker', null, 'x', { caller: { pending: true } })

describe('the composer', () => {
  it('takes up what the call-taker typed', () => {
    expect(aim(draft(), gas)).toEqual({ towards: 'caller', turn: 't11' })
  })
  it('takes the oldest first', () => {
    expect(aim(draft(), [typed(1), typed(2)]).turn).toBe('t1')
  })
  it('does not move while something is written', () => {
    expect(aim(draft({ text: 'Help' }), crashLive)).toEqual({ towards: 'service', turn: null })
  })
  it('lets go of a turn that somebody else rendered', () => {
    expect(aim(draft({ text: 'x', towards: 'caller', turn: 't1' }), [turn(1, '14:00:00', 'call-taker', 'done', 'x')]).turn).toBeNull()
  })
  it('stays where it was turned by hand', () => {
    expect(aim(draft({ chosen: true, towards: 'service' }), gas)).toEqual({ towards: 'service', turn: null })
  })
  it('passes over what was set aside', () => {
    expect(aim(draft({ aside: ['t1'] }), [typed(1), typed(2)]).turn).toBe('t2')
  })
  it('turns round after each sentence and forgets the words', () => {
    const next = afterSend(draft({ text: 'Wait.', towards: 'caller', turn: 't1', fidelity: 'oral' }), { turn: 't1', text: 'Wait.', source: '' })
    expect(next).toMatchObject({ towards: 'service', turn: null, text: '', aside: ['t1'], fidelity: 'verbatim' })
  })
  it('keeps what was typed while the sentence was on its way', () => {
    expect(afterSend(draft({ text: 'Wait. And' }), { turn: null, text: 'Wait.', source: '' }).text).toBe(' And')
  })
  it('needs no words for what was only spoken', () => {
    expect([isReady(draft()), isReady(draft({ text: ' ' })), isReady(draft({ fidelity: 'oral' }))]).toEqual([false, false, true])
  })
  it('knows whose words it renders', () => {
    expect([voiceFor(draft(), undefined), voiceFor(draft({ towards: 'caller' }), undefined), voiceFor({ ...emptyDraft('officer'), towards: 'caller' }, undefined)]).toEqual(['caller', 'call-taker', 'officer'])
  })
})

it('corrects the last rendition and marks the last thing said', () => {
  expect(lastRendered(gas)).toEqual({ turn: 't8', side: 'rendered' })
  expect(lastSaid(gas)?.id).toBe('t11')
})
