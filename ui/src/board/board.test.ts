// The board: honest numbers, edges and staleness, keys, and one question at a time.
import { expect, it, vi } from 'vitest'
import { flushSync } from 'svelte'
import { key, show } from '../../test/screen'
import { clock } from '../clock/clock.svelte'
import { route } from '../frame/route.svelte'
import { keys } from '../keyboard/keys.svelte'
import type { BoardView } from '../generated/types/BoardView'
import { installPlatform } from '../platform/platform'
import { webPlatform } from '../platform/web'
import { answers, busyBoard, calmBoard } from '../scenes/centre'
import { sceneNow } from '../scenes/scene'
import Board from '../views/Board.svelte'
import { BoardState } from './board.svelte'
import { edgeOf, figuresOf, isStale } from './figures'
import { step } from './steps'

it('counts people once, however many languages they have', () => {
  const [en, fr] = busyBoard.lanes
  if (!en || !fr) throw new Error('lanes')
  const figures = figuresOf({ ...busyBoard, lanes: [{ ...en, free: ['A', 'B'], onCall: [], waiting: [], paused: [] }, { ...fr, free: ['B', 'C'], onCall: [], waiting: [], paused: [{ name: 'D', presence: 'away', since: 0 }] }] })
  expect(figures).toMatchObject({ free: 3, onShift: 3, waiting: 0, longest: null })
})

it('finds the longest wait and the calls without an interpreter', () => {
  const figures = figuresOf(busyBoard)
  expect(figures).toMatchObject({ waiting: 4, lifeAtRisk: 1, phrasesOnly: 1 })
  expect(figures.longest?.lane.lang.tag).toBe('ar')
})

it('keeps red for a life that waits with nobody free', () => {
  const lane = (tag: string) => busyBoard.lanes.find((one) => one.lang.tag === tag) ?? busyBoard.lanes[0]
  const edge = (tag: string) => { const one = lane(tag); return one && edgeOf(one, sceneNow) }
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
  await vi.waitFor(() => expect(board.view?.wanted).toHaveLength(2))
  expect(asked()).toBe(2)
  stop()
})

async function board(view: BoardView): Promise<HTMLElement> {
  clock.freeze(sceneNow)
  installPlatform(webPlatform(answers('supervisor', { handlers: { board_view: () => view } })))
  const el = show(Board, {})
  await vi.waitFor(() => { flushSync(); expect(el.querySelector('[data-testid=lane-ar]')).toBeTruthy() })
  return el
}

it('draws all lanes in their fixed order, also when nobody is there', async () => {
  const el = await board(calmBoard)
  expect([...el.querySelectorAll('[data-testid^=lane-]')].map((lane) => lane.getAttribute('data-testid'))).toEqual(['en', 'fr', 'ru', 'de', 'es', 'ja', 'ko', 'ar'].map((tag) => `lane-${tag}`))
  expect(el.textContent).toContain('Nobody has asked for you')
})

it('says as of when, and stops its timers, when the hub is silent', async () => {
  const el = await board({ ...busyBoard, asOf: sceneNow - 13_000 })
  expect(el.querySelector('[data-testid=board-stale]')?.textContent).toContain('14:34:35')
})

it('opens the record of who asked for a supervisor: J, then Enter', async () => {
  const detach = keys.attach(window)
  const el = await board(busyBoard)
  const wanted = [...el.querySelectorAll<HTMLElement>('[data-testid=wanted]')]
  document.body.dispatchEvent(key('j'))
  document.body.dispatchEvent(key('j'))
  expect(document.activeElement).toBe(wanted[1])
  wanted[1]?.click()
  expect(route.path).toBe('/review')
  expect(route.query.get('session')).toBe(busyBoard.wanted[1]?.session)
  route.go('/board')
  document.body.dispatchEvent(key('Enter'))
  expect(route.query.get('session')).toBe(busyBoard.wanted[1]?.session)
  detach()
})
