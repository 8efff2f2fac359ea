// The board: honest numbers, edges and staleness, keys, and one question at a time.
import { expect, it, onTestFinished, vi } from 'vitest'
import { flushSync } from 'svelte'
import { key, show } from '../../test/screen'
import { clock } from '../clock/clock.svelte'
import { route } from '../frame/route.svelte'
import { keys } from '../keyboard/keys.svelte'
import type { BoardView } from '../generated/types/BoardView'
import type { Colleague } from '../generated/types/Colleague'
import { installPlatform } from '../platform/platform'
import { webPlatform, type WebPlatform } from '../platform/web'
import { busyBoard, calmBoard, newBoard } from '../scenes/board-views'
import { answers } from '../scenes/centre'
import { sceneNow } from '../scenes/scene'
import Board from '../views/Board.svelte'
import { BoardState } from './board.svelte'
import { edgeOf, figuresOf, isStale } from './figures'
import { draw, minuteMs, roundUp } from './minutes'
import { choicesOf } from './remedies'
import { step } from './steps'

it('counts people once, however many languages they have', () => {
  const [en, fr] = busyBoard.lanes
  const [someone, other] = en?.free ?? []
  if (!en || !fr || !someone || !other) throw new Error('lanes')
  const named = (name: string, more: Partial<Colleague> = {}): Colleague => ({ ...someone, name, ...more })
  const figures = figuresOf({ lanes: [{ ...en, free: [named('A'), named('B')], onCall: [], waiting: [], paused: [] }, { ...fr, free: [named('B'), named('C')], onCall: [], waiting: [], paused: [named('D', { presence: 'away' })] }] })
  expect(figures).toMatchObject({ free: 3, onShift: 3, waiting: 0, longest: null })
})

it('finds the longest wait and the calls without an interpreter', () => {
  const figures = figuresOf(busyBoard)
  expect(figures).toMatchObject({ waiting: 4, lifeAtRisk: 1, phrasesOnly: 1 })
  expect(figures.longest?.lane.lang.tag).toBe('ar')
})

it('keeps red for an alarm of class A', () => {
  const lane = (tag: string) => busyBoard.lanes.find((one) => one.lang.tag === tag) ?? busyBoard.lanes[0]
  const edge = (tag: string) => { const one = lane(tag); return one && edgeOf(one, busyBoard.alarms, sceneNow) }
  expect([edge('ar'), edge('es'), edge('en'), edge('de')]).toEqual(['crit', 'warn', null, null])
})

it('is stale five seconds after the last word from the hub', () => {
  expect([isStale(0, 5_000), isStale(0, 5_001)]).toEqual([false, true])
})

it('moves over lanes that have sessions', () => {
  const counts = [0, 2, 0, 3]
  expect(step(counts, null, 'down')).toEqual({ lane: 1, at: 0 })
  expect(step(counts, { lane: 1, at: 1 }, 'down')).toEqual({ lane: 3, at: 1 })
  expect(step(counts, { lane: 3, at: 2 }, 'up')).toEqual({ lane: 1, at: 1 })
  expect(step(counts, { lane: 3, at: 2 }, 'on')).toEqual({ lane: 3, at: 2 })
  expect(step(counts, { lane: 1, at: 0 }, 'back')).toEqual({ lane: 1, at: 0 })
  expect(step([0, 0], null, 'down')).toBeNull()
})

it('asks one question at a time and once more for all notices meanwhile', async () => {
  let answer: (view: BoardView) => void = () => {}
  const platform = webPlatform({ board_view: () => new Promise<BoardView>((done) => { answer = done }) })
  installPlatform(platform)
  const board = new BoardState()
  const stop = board.follow()
  for (let i = 0; i < 5; i++) platform.emit('changed', { desk: true, sessions: [] })
  const asked = () => platform.made.filter(({ name }) => name === 'board_view').length
  expect(asked()).toBe(1)
  answer(calmBoard)
  await vi.waitFor(() => expect(asked()).toBe(2))
  answer(busyBoard)
  await vi.waitFor(() => expect(board.view?.alarms).toHaveLength(4))
  expect(asked()).toBe(2)
  stop()
})

let platform: WebPlatform
async function board(view: BoardView): Promise<HTMLElement> {
  clock.freeze(sceneNow)
  route.go('/board')
  platform = webPlatform(answers('supervisor', { handlers: { board_view: () => view, steer: () => null, add_note: () => null } }))
  installPlatform(platform)
  onTestFinished(keys.attach(window))
  const el = show(Board, {})
  await vi.waitFor(() => { flushSync(); expect(el.querySelector('[data-testid=lane-ar]')).toBeTruthy() })
  return el
}
const made = (name: string) => platform.made.filter((one) => one.name === name).map((one) => one.req)
const by = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)
async function press(name: string, more: Partial<KeyboardEventInit> & { code?: string } = {}) {
  const event = key(name, more)
  ;(document.activeElement ?? document.body).dispatchEvent(event)
  flushSync()
  window.dispatchEvent(new KeyboardEvent('keyup', { key: name, code: event.code }))
  await new Promise((done) => setTimeout(done, 0))
  flushSync()
}

it('draws all lanes in their fixed order, also when nobody is there', async () => {
  const el = await board(calmBoard)
  expect([...el.querySelectorAll('[data-testid^=lane-]')].map((lane) => lane.getAttribute('data-testid'))).toEqual(['en', 'fr', 'ru', 'de', 'es', 'ja', 'ko', 'ar'].map((tag) => `lane-${tag}`))
  expect(by('alarms')?.textContent).toContain('Nobody is waiting')
  expect(by('alarms')?.textContent?.replace(/[\u2068\u2069]/g, '')).toContain('Last wait 14:21, 4.1 s')
})

it('has no figure where there was no request', async () => {
  await board(newBoard)
  expect(by('kpi-time-to-interpreter')?.textContent).toContain('no request in this hour')
  expect(by('kpi-service-level')?.textContent).toContain('—')
})

it('says as of when, and stops its timers, when the hub is silent', async () => {
  const el = await board({ ...busyBoard, asOf: sceneNow - 13_000 })
  expect(el.querySelector('[data-testid=board-stale]')?.textContent).toContain('14:34:35')
})

it('acts on an alarm by keys alone: Enter first, Alt and a letter the others, A, Z', async () => {
  await board(busyBoard)
  await press('j')
  expect(document.activeElement?.getAttribute('data-n')).toBe('42')
  await press('Enter')
  await press('p', { altKey: true })
  await press('y', { altKey: true })
  await press('a')
  await press('z')
  expect(made('steer')).toMatchObject([
    { kind: 'recall' }, { kind: 'call-partner', partner: 'night' }, { kind: 'start-relay', pivot: 'en' }, { kind: 'acknowledge-alarm', n: 42 }, { kind: 'shelve-alarm', n: 42 },
  ])
  await press('j')
  await press('Enter')
  expect(made('steer').at(-1)).toMatchObject({ kind: 'ask-relief' })
  await press('k')
  expect(document.activeElement?.getAttribute('data-n')).toBe('42')
})

it('gives each remedy its own key', () => {
  const first = busyBoard.alarms[0]
  if (!first) throw new Error('alarms')
  const [recall] = first.remedies
  if (recall?.kind !== 'recall') throw new Error('recall')
  const all = choicesOf({ ...first, remedies: [...first.remedies, recall, { kind: 'open', session: '' }] }).map((one) => one.keys)
  expect(new Set(all).size).toBe(all.length)
  expect(all[0]).toBe('Enter')
})

it('listens in, and only then opens the transcript to read', async () => {
  await board(busyBoard)
  by('lane-ko')?.querySelector<HTMLElement>('[data-testid=call-chip]')?.focus()
  const session = busyBoard.lanes[6]?.onCall[0]?.session
  await press('l')
  expect(made('steer')).toEqual([{ kind: 'listen-in', session }])
  expect(route.path).toBe('/review')
  expect(route.query.get('session')).toBe(session)
})

it('opens the chosen alarm’s session with O', async () => {
  await board(busyBoard)
  await press('o')
  expect(route.query.get('session')).toBe(busyBoard.alarms[0]?.session)
})

it('asks once before it takes a call over', async () => {
  await board(busyBoard)
  await press('t')
  expect(made('steer')).toEqual([])
  by('take-over-yes')?.click()
  await press('Shift')
  expect(made('steer')).toEqual([{ kind: 'take-over-session', session: busyBoard.alarms[0]?.session }])
})

it('sends a note to the session', async () => {
  await board(busyBoard)
  await press('m')
  const field = by('message-text') as HTMLTextAreaElement
  field.value = 'Ask for the place first.'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync()
  by('message-send')?.click()
  expect(made('add_note')).toEqual([{ session: busyBoard.alarms[0]?.session, text: 'Ask for the place first.' }])
})

it('shows a figure’s formula, the next one with the same key', async () => {
  await board(busyBoard)
  await press('f')
  expect(by('formula-time-to-interpreter')?.textContent).toContain('T7 − T4')
  await press('f')
  await vi.waitFor(() => { flushSync(); expect(by('formula-service-level')?.textContent).toContain('X = 20') })
})

it('shows the last hour as a table: T, with the focus there', async () => {
  await board(busyBoard)
  by('hour-chart')?.focus()
  flushSync()
  await press('t')
  expect(by('hour-table')).not.toBeNull()
  expect(made('steer')).toEqual([])
})

it('has no controls on the wall', async () => {
  const el = await board(busyBoard)
  expect(by('remedy-recall')).not.toBeNull()
  await press('W', { ctrlKey: true, shiftKey: true, code: 'KeyW' })
  expect(by('remedy-recall')).toBeNull()
  expect(el.querySelector('[data-wall=true]')).not.toBeNull()
  await press('Escape')
  expect(by('remedy-recall')).not.toBeNull()
})

it('leaves minutes of which nothing is known empty', () => {
  const at = (place: number) => place * minuteMs
  const drawing = draw([{ at: at(1), free: 3, waiting: 0 }, { at: at(2), free: 2, waiting: 1 }, { at: at(5), free: 5, waiting: 0 }], at(59))
  expect(drawing.runs).toEqual([[[1, 3], [2, 2]], [[5, 5]]])
  expect(drawing.bars).toEqual([[2, 1]])
  expect([drawing.most, roundUp(0), roundUp(21)]).toEqual([10, 2, 40])
})

it('keeps quiet alarms in the feed and the log', async () => {
  const el = await board(busyBoard)
  expect(el.querySelector('[data-testid=feed-row][data-kind=alarm-raised]')?.textContent).toContain('Alarm')
  await press('e')
  expect(by('alarm-log')?.textContent?.replace(/[\u2068\u2069]/g, '')).toContain('response 00:06')
})
