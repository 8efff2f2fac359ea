// A row of the transcript: language and direction of its words, correction, waiting, and direction of the arrow.
import { expect, it } from 'vitest'
import { show } from '../../test/screen'
import { crash, gas, robbery } from '../scenes/turns'
import Turn from './Turn.svelte'
import TranscriptLog from './TranscriptLog.svelte'
import { directionOf, type TurnView } from './turn'

const row = (turn: TurnView | undefined) => show(Turn, { turn: turn as TurnView })

it('gives each side the language of its words', () => {
  const langs = [...row(crash[1]).querySelectorAll('.text')].map((el) => el.getAttribute('lang'))
  expect(langs).toEqual(['ar', 'zh-CN'])
  expect(row(crash[1]).querySelector('.side')?.getAttribute('dir')).toBe('auto')
})

it('strikes the old word and underlines the new one', () => {
  const el = row(robbery[5])
  expect(el.querySelector('del')?.textContent).toBe('手')
  expect(el.querySelector('ins')?.textContent).toBe('前臂')
})

it('says that a rendition is on its way and that a turn is not sent yet', () => {
  const words = row(robbery[9]).textContent
  expect(words).toContain('Interpreting')
  expect(words).toContain('Kept here, will be sent')
  expect(row(robbery[8]).textContent).not.toContain('Kept here')
})

it('marks the rendition that is not sent yet, not the words it renders', () => {
  const queued = row(gas[8])
  expect(queued.querySelector('.side.said')?.textContent).not.toContain('Kept here')
  expect(queued.querySelector('.side:not(.said)')?.textContent).toContain('Kept here')
})

it('says when words were only spoken, or only their key facts written', () => {
  expect(row(gas[8]).textContent).toContain('Spoken only')
  expect(row(gas[7]).textContent).toContain('Key facts')
  expect(row(gas[7]).textContent).toContain('Original not written down')
})

it('draws requests, notes and notices over both columns', () => {
  expect(row(gas[6]).textContent).toContain('asks to speak more slowly')
  expect(row(gas[9]).textContent).toContain('轮椅')
  expect(row(gas[1]).textContent).toContain('Interpreter joined')
})

it('knows which way the words crossed', () => {
  expect(robbery.slice(0, 3).map(directionOf)).toEqual(['played', 'to-service', 'to-caller'])
})

it('reads new turns out politely', () => {
  const el = show(TranscriptLog, { turns: robbery, caller: { endonym: 'English', lang: 'en', who: '' }, service: { endonym: '中文', lang: 'zh-CN', who: '' } })
  expect(el.querySelector('[role=log]')?.getAttribute('aria-live')).toBe('polite')
  expect(el.querySelectorAll('li')).toHaveLength(robbery.length)
})
