// The call-taker's keys for everything about who interprets and what became of the caller: each does one thing, and only when it can.
import { flushSync } from 'svelte'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { key, show } from '../../test/screen'
import { draft } from '../call-taker/draft.svelte'
import { clock } from '../clock/clock.svelte'
import { desk } from '../desk/desk.svelte'
import type { DeskView } from '../generated/types/DeskView'
import type { SessionView } from '../generated/types/SessionView'
import type { SteerRequest } from '../generated/types/SteerRequest'
import { keys } from '../keyboard/keys.svelte'
import { installPlatform } from '../platform/platform'
import { webPlatform, type Handlers, type WebPlatform } from '../platform/web'
import { answering, queued, rows, session } from '../scenes/call-taker-views'
import { sceneNow } from '../scenes/scene'
import * as seated from '../scenes/seated-views'
import CallTakerDesk from './CallTakerDesk.svelte'

let platform: WebPlatform
beforeEach(() => {
  clock.freeze(sceneNow)
  draft.clear()
  desk.view = null
})
const settle = async () => {
  for (let i = 0; i < 8; i++) await Promise.resolve()
  await new Promise((done) => setTimeout(done, 0))
  flushSync()
}
async function at(view: SessionView | null, more: { desk?: Partial<DeskView>; handlers?: Handlers } = {}) {
  platform = webPlatform({ ...answering(view, more.desk), ...more.handlers })
  installPlatform(platform)
  onTestFinished(keys.attach(window))
  await desk.ask()
  show(CallTakerDesk, {})
  await settle()
}
async function press(name: string, more: Partial<KeyboardEventInit> & { code?: string } = {}, target: EventTarget = document.body) {
  const event = key(name, more)
  target.dispatchEvent(event)
  await settle()
  window.dispatchEvent(new KeyboardEvent('keyup', { key: name, code: event.code }))
}
const alt = (name: string) => press(name, { altKey: true })
const steered = () => platform.made.filter(({ name }) => name === 'steer').map(({ req }) => req as SteerRequest)
const by = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)
const s = 's1'

it('starts a relay through the pivot the hub chooses, and dials the one outside line', async () => {
  await at(queued())
  await alt('i')
  await alt('z')
  expect(steered()).toEqual([{ kind: 'start-relay', session: s, pivot: null }, { kind: 'call-partner', session: s, partner: 'city' }])
})
it('starts no relay while the line is down, but still dials', async () => {
  await at(queued(), { desk: { link: { state: 'down', since: sceneNow - 61_000, attempt: 5, code: null } } })
  await alt('i')
  expect((by('step-relay') as HTMLButtonElement).disabled).toBe(true)
  await alt('z')
  expect(steered()).toEqual([{ kind: 'call-partner', session: s, partner: 'city' }])
  expect(by('ladder-next')?.textContent).toContain('Nobody is rung while the line')
})
it('takes the outside interpreter on and off', async () => {
  await at(seated.partnerDialled())
  expect(by('partner-number')?.textContent).toBe('010-5550 0142')
  await alt('z')
  await alt('q')
  expect(steered()).toEqual([{ kind: 'partner-on', session: s }, { kind: 'partner-off', session: s }])
})
it('shows every ring of a life in danger', async () => {
  await at(seated.ringsThree())
  expect(document.querySelectorAll('[data-testid=ring]')).toHaveLength(3)
  expect(by('ladder-next')?.textContent).toContain('赵一鸣')
})
it('gives or keeps the interpreter with one key, also from a field', async () => {
  await at(seated.yieldAsked())
  await press('k', { altKey: true }, by('write') as HTMLElement)
  await alt('y')
  expect(steered()).toEqual([{ kind: 'refuse-yield', session: s }, { kind: 'yield-interpreter', session: s }])
})
it('asks for a relief', async () => {
  await at(seated.reliefDue())
  await alt('b')
  expect(steered()).toEqual([{ kind: 'ask-relief', session: s }])
})
it('drops a relief that is looked for', async () => {
  await at(seated.reliefComing())
  by('relief-drop')?.click()
  expect(steered()).toEqual([{ kind: 'drop-request', session: s, seat: 'relief' }])
})
it('takes the seat over only when the relief is on', async () => {
  await at(seated.reliefDue())
  await alt('u')
  expect(steered()).toEqual([])
})
it('lets the relief take the seat over', async () => {
  await at(seated.reliefOn())
  await alt('u')
  expect(steered()).toEqual([{ kind: 'take-over-seat', session: s }])
})
it('shows both halves of a relay and ends it', async () => {
  await at(seated.relayed())
  expect(by('relay-half')?.textContent).toContain('박수연')
  expect(by('main-half')?.textContent).toContain('林若溪')
  await alt('i')
  expect(steered()).toEqual([{ kind: 'end-relay', session: s }])
})
it('records that the caller hung up', async () => {
  await at(session())
  await alt('g')
  expect(steered()).toEqual([{ kind: 'caller-left', session: s }])
})
it('records what came of calling back', async () => {
  await at(seated.gone())
  await alt('g')
  await alt('5')
  await alt('7')
  expect(steered()).toEqual([{ kind: 'call-back-tried', session: s, result: 'answered' }, { kind: 'call-back-tried', session: s, result: 'engaged' }])
})
it('reminds of calling back before it ends', async () => {
  await at(seated.goneUntried())
  await press('E', { ctrlKey: true, shiftKey: true })
  await settle()
  expect(by('end-owed')?.textContent).toContain('Call back at least once')
})
it('goes silent with one key', async () => {
  await at(session())
  await alt('s')
  expect(steered()).toEqual([{ kind: 'set-silent', session: s, silent: true }])
})
it('puts questions that a key answers first while silent', async () => {
  await at(seated.silent())
  expect(document.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Yes or no')
  expect(by('tag-silent')).not.toBeNull()
  expect(by('tag-listened')).not.toBeNull()
})
it('links by number and takes facts over one by one', async () => {
  await at(seated.linked(), { handlers: { sessions_view: () => ({ rows: [...seated.liveRows, ...rows], next: null }) } })
  await alt('o')
  await settle()
  await settle()
  by('link-04f9')?.click()
  by('take-hurt-count')?.click()
  await settle()
  expect(steered()).toEqual([{ kind: 'link-sessions', session: s, with: '04f9' }])
  expect(platform.made.filter(({ name }) => name === 'set_fact').map(({ req }) => req)).toEqual([{ session: s, field: 'hurt-count', value: { type: 'count', value: 2 }, source: { from: 'typed' } }])
})
it('leaves a call alone that a supervisor holds now', async () => {
  await at(seated.takenOver())
  expect(document.body.textContent).toContain('holds this call now')
  await alt('g')
  await alt('s')
  expect(steered()).toEqual([])
})
it('turns the origin with O and opens with station and name', async () => {
  await at(null)
  await press('o')
  await press('o')
  expect(draft.origin).toBe('station')
  Object.assign(draft, { unit: ' 三里屯所 ', officer: '李敏' })
  await press('1')
  expect(platform.made.find(({ name }) => name === 'open_session')?.req).toMatchObject({ origin: 'station', caller: { officer: '三里屯所 · 李敏' } })
})
