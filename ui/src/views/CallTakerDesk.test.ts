// The call-taker's desk through its keys: opening, undoing, phrases, facts, hand-off, end, summary.
import { flushSync } from 'svelte'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { key, show } from '../../test/screen'
import { draft } from '../call-taker/draft.svelte'
import { clock } from '../clock/clock.svelte'
import { desk } from '../desk/desk.svelte'
import { actions } from '../frame/actions.svelte'
import { find } from '../frame/palette'
import type { DeskView } from '../generated/types/DeskView'
import type { SessionView } from '../generated/types/SessionView'
import { keys } from '../keyboard/keys.svelte'
import type { CallName } from '../platform/calls'
import { installPlatform } from '../platform/platform'
import { webPlatform, type Handlers, type WebPlatform } from '../platform/web'
import { answering, deskView, ringing, session, wrapUp } from '../scenes/call-taker-views'
import { sceneNow } from '../scenes/scene'
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
async function at(view: SessionView | null, more: { desk?: Partial<DeskView>; handlers?: Handlers } = {}): Promise<HTMLElement> {
  platform = webPlatform({ ...answering(view, more.desk), ...more.handlers })
  installPlatform(platform)
  onTestFinished(keys.attach(window))
  await desk.ask()
  const target = show(CallTakerDesk, {})
  await settle()
  return target
}
async function press(name: string, more: Partial<KeyboardEventInit> & { code?: string } = {}, target: EventTarget = document.body) {
  const event = key(name, more)
  target.dispatchEvent(event)
  await settle()
  window.dispatchEvent(new KeyboardEvent('keyup', { key: name, code: event.code }))
}
const made = (name: CallName) => platform.made.filter((one) => one.name === name).map((one) => one.req)
const by = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)
function write(el: HTMLElement | null, value: string) {
  const field = el as HTMLInputElement
  field.focus()
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync()
}

it('rings with one key and carries over what is known', async () => {
  await at(null)
  Object.assign(draft, { number: ' +33 1 ', place: '三里屯', categories: ['theft'], priority: 'P1' })
  await press('2')
  expect(made('open_session')).toEqual([{
    origin: 'caller', lang: 'fr', assistance: 'interpreter', priority: 'P1', caller: { number: '+33 1' },
    facts: [['place', { type: 'text', value: '三里屯' }], ['category', { type: 'choices', value: ['theft'] }]],
  }])
  expect(by('state-tag')).not.toBeNull()
  expect(draft.place).toBe('')
})

it('opens with phrases only after P, and Esc takes P back', async () => {
  await at(null)
  await press('p')
  await press('Escape')
  await press('p')
  await press('8')
  expect(made('open_session')).toMatchObject([{ lang: 'ar', assistance: 'phrases-only' }])
})

it('keeps the keys when nobody is free, and says so', async () => {
  await at(null)
  expect(by('lang-ar')?.textContent).toContain('None free')
  expect(by('lang-ko')?.textContent).toContain('no estimate yet')
  expect((by('lang-ar') as HTMLButtonElement).disabled).toBe(false)
})

it('disables ringing when offline, but not phrases', async () => {
  await at(null, { desk: { link: { state: 'down', since: sceneNow - 61_000, attempt: 5, code: null } } })
  expect((by('lang-en') as HTMLButtonElement).disabled).toBe(true)
  await press('1')
  expect(made('open_session')).toEqual([])
  await press('p')
  await press('1')
  expect(made('open_session')).toMatchObject([{ assistance: 'phrases-only' }])
})

it('leaves digits alone while someone writes', async () => {
  await at(null)
  await press('1', {}, by('number') as HTMLElement)
  expect(made('open_session')).toEqual([])
})

it('outlines the key that the number hints at, and chooses nothing', async () => {
  await at(null)
  write(by('number'), '+81 90')
  expect(by('lang-ja')?.classList.contains('hinted')).toBe(true)
  expect(made('open_session')).toEqual([])
})

it('takes a wrong key back within three seconds only', async () => {
  await at(ringing({ openedAt: sceneNow - 2900, turns: [] }))
  await press('Escape', {}, by('place') as HTMLElement)
  expect(made('withdraw_session')).toEqual([{ session: 's1' }])
})
it('takes nothing back once something was said', async () => {
  await at(ringing({ openedAt: sceneNow - 1000 }))
  await press('Escape')
  expect(made('withdraw_session')).toEqual([])
})
it('does nothing on Esc after three seconds', async () => {
  await at(ringing({ openedAt: sceneNow - 3000, turns: [] }))
  await press('Escape')
  expect(made('withdraw_session')).toEqual([])
})

it('uses a pinned phrase from inside a field, shows it large, and closes it with Esc', async () => {
  await at(ringing())
  await press('F3', {}, by('place') as HTMLElement)
  expect(made('use_phrase')).toEqual([{ session: 's1', id: 'safe-now', args: {} }])
  expect(by('aloud')?.textContent).toContain('Are you safe right now?')
  expect(by('aloud')?.textContent).toContain('Draft')
  await press('Escape')
  expect(by('aloud')).toBeNull()
})

it('asks first for what a phrase needs', async () => {
  await at(session())
  await press('F8')
  expect(made('use_phrase')).toEqual([])
  const field = document.querySelector<HTMLInputElement>('form input')
  expect(field?.value).toBe('三里屯北区 书店（喷泉旁）')
  write(field, '')
  await press('Enter', {}, field as HTMLElement)
  expect(made('use_phrase')).toEqual([])
  write(field, '19')
  await press('Enter', {}, field as HTMLElement)
  expect(made('use_phrase')).toEqual([{ session: 's1', id: 'loc-readback', args: { address: '19' } }])
})

it('saves a field once it is left, and never while an input method composes', async () => {
  await at(ringing())
  const place = by('place') as HTMLInputElement
  write(place, '雅宝路')
  place.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))
  expect(made('set_fact')).toEqual([])
  place.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  expect(made('set_fact')).toEqual([{ session: 's1', field: 'place', value: { type: 'text', value: '雅宝路' }, source: { from: 'typed' } }])
})

it('takes over a change from elsewhere, but not into what is being typed', async () => {
  let view = ringing()
  await at(view, { handlers: { session_view: () => view } })
  const place = by('place') as HTMLInputElement
  const arrive = async (value: string) => {
    view = { ...view, facts: [{ field: 'place', value: { type: 'text', value }, source: { from: 'typed' }, by: '别人', at: 1, saved: true }] }
    platform.emit('changed', { desk: false, sessions: ['s1'] })
    await settle()
  }
  place.blur()
  await arrive('国贸')
  expect(place.value).toBe('国贸')
  place.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
  write(place, '国贸桥下')
  await arrive('东单')
  expect(place.value).toBe('国贸桥下')
  expect(document.body.textContent).toContain('东单')
})

it('confirms a place that was read back', async () => {
  await at(ringing())
  by('read-back')?.querySelector('input')?.click()
  await settle()
  expect(made('set_fact')).toMatchObject([{ field: 'place', source: { from: 'read-back' } }])
})

it('holds, asks, corrects and calls by key in a live session', async () => {
  await at(session({ priority: 'P2' }))
  await press('w', { altKey: true })
  await press('r', { altKey: true })
  await press('p', { altKey: true })
  await press('.', { ctrlKey: true, code: 'Period' })
  await press('1', { altKey: true })
  expect(platform.made.filter(({ name }) => ['hold_session', 'intervene', 'send_snapshot', 'call_supervisor', 'set_priority'].includes(name)).map(({ name }) => name)).toEqual(['hold_session', 'intervene', 'send_snapshot', 'call_supervisor', 'set_priority'])
  await press('e', { altKey: true })
  write(by('correct-text'), 'They are right outside.')
  await press('Enter', { ctrlKey: true })
  expect(made('revise')).toEqual([{ session: 's1', turn: 't10', side: 'said', text: 'They are right outside.', reason: 'typing' }])
})

it('writes down what was said, and a note among colleagues', async () => {
  await at(session())
  await press('k', { altKey: true })
  const line = by('write') as HTMLTextAreaElement
  write(line, 'Hello')
  await press('Enter', {}, line)
  expect(made('speak')).toEqual([{ session: 's1', voice: 'call-taker', lang: '', text: 'Hello' }])
  expect(line.value).toBe('')
  await press('t', { altKey: true })
  write(by('write'), '请慢')
  await press('Enter', {}, by('write') as HTMLElement)
  expect(made('add_note')).toEqual([{ session: 's1', text: '请慢' }])
})

it('keeps the words when they could not be kept elsewhere', async () => {
  await at(session(), { handlers: { speak: () => { throw { code: 'disk-full', reference: 'R1' } } } })
  write(by('write'), 'Hello')
  await press('Enter', {}, by('write') as HTMLElement)
  expect((by('write') as HTMLTextAreaElement).value).toBe('Hello')
  expect(document.querySelector('[role=alert]')).not.toBeNull()
})

it('finds the hand-off under its number and records it', async () => {
  await at(session())
  const [hit] = find(actions.all, '119')
  hit?.run()
  await settle()
  const briefing = by('briefing') as HTMLTextAreaElement
  expect(briefing.value).toContain('三里屯北区')
  expect(briefing.value).not.toMatch(/[\u2066-\u2069]/)
  by('hand-off-record')?.click()
  await settle()
  expect(made('hand_off')).toMatchObject([{ session: 's1', agency: 'fire119', mode: 'with-interpreter' }])
})

it('asks once before it ends', async () => {
  await at(session())
  await press('E', { ctrlKey: true, shiftKey: true })
  expect(made('end_session')).toEqual([])
  by('end-abandoned')?.click()
  await settle()
  expect(made('end_session')).toEqual([{ session: 's1', ending: 'abandoned' }])
})

it('sums up only with an outcome and a draft that was read, and comes back to new', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  await at(wrapUp())
  await press('Enter', { ctrlKey: true })
  expect(made('summarise')).toEqual([])
  vi.advanceTimersByTime(500)
  await press('1')
  by('checked')?.click()
  flushSync()
  await press('Enter', { ctrlKey: true })
  expect(made('summarise')).toMatchObject([{ session: 's1', summary: { outcomes: ['dispatched', 'to120'], rating: null, follow_up: [] } }])
  expect(by('lang-en')).not.toBeNull()
  vi.useRealTimers()
})

it('says why a summary cannot be put off', async () => {
  await at(wrapUp(), { handlers: { put_off_summary: () => { throw { code: 'limit-reached', reference: '' } } } })
  by('summary-later')?.click()
  await settle()
  expect(document.body.textContent).toContain('Three summaries are open already')
})

it('takes an unfinished summary up from the list', async () => {
  const target = await at(null, { handlers: { session_view: () => wrapUp() } })
  expect(deskView().unfinished).toHaveLength(1)
  target.querySelector<HTMLElement>('tbody tr')?.click()
  await settle()
  expect(made('take_up_summary')).toEqual([{ session: '04d1' }])
})
