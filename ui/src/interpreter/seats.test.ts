// More than one interpreter in a call, as it is used: relief, relay, a further language, leaving; and what one is told.
import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { key, show } from '../../test/screen'
import { clock } from '../clock/clock.svelte'
import { desk } from '../desk/desk.svelte'
import type { DeskView } from '../generated/types/DeskView'
import type { SessionView } from '../generated/types/SessionView'
import { keys } from '../keyboard/keys.svelte'
import { fetchAll } from '../parts/later.svelte'
import { installPlatform } from '../platform/platform'
import { webPlatform, type Handlers, type WebPlatform } from '../platform/web'
import { callerGone, english, longGas, newcomer, outgoing, relayFar, relayMain, thirdLanguage } from '../scenes/interpreter-seats'
import { deskView, gasSession, ringView, row, rows } from '../scenes/interpreter-views'
import { seats } from '../scenes/seats'
import { at } from '../scenes/turns'
import InterpreterDesk from '../views/InterpreterDesk.svelte'

let platform: WebPlatform
let stop: (() => void)[] = []
let view: DeskView
const settle = async () => { for (let i = 0; i < 6; i++) await new Promise((done) => setTimeout(done, 0)); flushSync() }

async function open(first: DeskView, session?: SessionView, more: Handlers = {}): Promise<HTMLElement> {
  view = first
  platform = webPlatform({ desk_view: () => view, sessions_view: () => ({ rows, next: null }), steer: () => null, interpret: () => null, revise: () => null, set_presence: () => null, ...(session ? { session_view: () => session } : {}), ...more })
  installPlatform(platform)
  stop.push(desk.follow())
  const el = show(InterpreterDesk, {})
  await settle()
  return el
}
const live = (session: SessionView) => open(deskView({ current: session.id }), session)
const test = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)
const press = async (id: string) => { test(id)?.click(); await settle() }
const made = (name: string) => platform.made.filter((one) => one.name === name).map((one) => one.req)
async function type(event: KeyboardEvent, target: EventTarget = document.activeElement ?? document.body) { target.dispatchEvent(event); await settle() }
async function change(to: DeskView) { view = to; platform.emit('changed', { desk: true, sessions: [] }); await settle() }
function write(id: string, text: string) {
  const field = test(id) as HTMLTextAreaElement
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync()
  return field
}

beforeEach(async () => { await fetchAll(); sessionStorage.clear(); clock.freeze(at('03:08:21')); stop = [keys.attach(window)] })
afterEach(() => { stop.forEach((off) => off()); desk.view = null; clock.freeze(null) })

describe('a ring', () => {
  it('says between which languages one is wanted, and as what', async () => {
    const el = await open(deskView({ ring: ringView({ seat: 'relay', lang: 'ko', endonym: '한국어', pivot: english, until: at('23:00:00') }) }))
    expect(test('ring-pair')?.textContent).toContain('한국어')
    expect(test('ring-pair')?.textContent).toContain('English')
    expect(el.textContent).not.toContain('several are rung')
    expect(test('ring-seat')?.dataset['seat']).toBe('relay')
  })
  it('is the pivot and Chinese for the main half', async () => {
    await open(deskView({ ring: ringView({ lang: 'ko', endonym: '한국어', pivot: english, priority: 'P1', until: at('23:00:00') }) }))
    expect(test('ring-pair')?.textContent).not.toContain('한국어')
    expect(test('ring-pair')?.textContent).toContain('中文')
    expect(test('ring-first')).not.toBeNull()
  })
  it('that somebody else took ends with a calm notice, and Esc puts it away', async () => {
    await open(deskView({ ring: ringView({ until: at('23:00:00') }) }))
    await change(deskView())
    expect(test('ring-over')).not.toBeNull()
    await type(key('Escape'))
    expect(test('ring-over')).toBeNull()
  })
  it('that was declined here is no such notice', async () => {
    await open(deskView({ ring: ringView({ until: at('23:00:00') }) }), undefined, { decline_offer: () => null })
    await press('ring-decline')
    await press('decline-2')
    await change({ ...view, ring: ringView({ until: at('23:00:00') }) })
    await change(deskView())
    expect(made('decline_offer')).toHaveLength(1)
    expect(test('ring-over')).toBeNull()
  })
  it('that ran out is no such notice', async () => {
    await open(deskView({ ring: ringView({ until: at('03:08:22') }) }))
    clock.freeze(at('03:08:23'))
    await change(deskView({ presenceCause: 'missed-ring' }))
    expect(test('ring-over')).toBeNull()
    expect(test('missed-notice')).not.toBeNull()
  })
})

describe('what one is told', () => {
  it('tells of one missed ring also when one stays available', async () => {
    await open(deskView({ presenceCause: 'missed-ring' }))
    expect(test('missed-notice')?.textContent).toContain('still available')
    await press('back-available')
    expect(made('set_presence')).toEqual([{ presence: 'available' }])
  })
  it('comes back with one key when asked back, and from a rest', async () => {
    await open(deskView({ presence: 'break', presenceCause: 'rest', recalledAt: at('03:08:00') }))
    expect(test('recalled-notice')?.textContent).toContain('03:08')
    expect(test('rest-notice')).not.toBeNull()
    expect(document.querySelectorAll('[data-testid=back-available]')).toHaveLength(1)
    await type(key('1', { ctrlKey: true }))
    expect(made('set_presence')).toEqual([{ presence: 'available' }])
  })
  it('says that the shift is closing, with nothing to press', async () => {
    await open(deskView({ duty: 'closing' }))
    expect(test('closing-notice')?.querySelector('button')).toBeNull()
    expect(test('duty')?.dataset['duty']).toBe('closing')
  })
  it('shows with an older record whether one is rung', async () => {
    await open(deskView({ current: 's-gas', unfinished: [row('s-gas', '03:06:40', null, 'fire')] }), gasSession({ owedHere: true }), { attest: () => null })
    expect(test('wrap-up-status')?.textContent).toContain('Available')
    await change({ ...view, ring: ringView({ until: at('23:00:00') }) })
    expect(test('ring-card')).not.toBeNull()
    await change({ ...view, ring: null })
    await type(key('Enter', { ctrlKey: true }))
    expect(made('attest')).toHaveLength(1)
  })
})

describe('relief', () => {
  it('is hinted at, then urged, from one’s own time in the call', async () => {
    await live(gasSession())
    expect(test('relief-bar')?.dataset['due']).toBe('time')
    clock.freeze(at('03:28:00'))
    flushSync()
    expect(test('relief-bar')?.dataset['due']).toBe('hint')
    clock.freeze(at('03:38:00'))
    flushSync()
    expect(test('relief-bar')?.dataset['due']).toBe('urge')
  })
  it('is asked for and dropped with the same key', async () => {
    await live(longGas())
    await type(key('b', { altKey: true }))
    expect(made('steer')).toEqual([{ kind: 'ask-relief', session: 's-gas' }])
  })
  it('is dropped once it is asked for', async () => {
    await live(longGas({ seats: seats({ parties: longGas().seats.parties, sought: [{ seat: 'relief', since: at('03:08:00') }] }) }))
    expect(test('relief-ask')).toBeNull()
    await type(key('b', { altKey: true }))
    expect(made('steer')).toEqual([{ kind: 'drop-request', session: 's-gas', seat: 'relief' }])
  })
  it('hands the newcomer the last five turns and what waits, and takes over by key', async () => {
    await live(newcomer())
    expect(test('hand-over')?.dataset['as']).toBe('newcomer')
    expect(test('relief-last')?.querySelectorAll('li')).toHaveLength(5)
    expect(test('relief-pending')?.textContent).toContain('消防车五分钟到')
    expect(test('hand-over-left')?.textContent).toMatch(/11\W* s/)
    expect(test('composer-target')).toBeNull()
    await press('take-over-seat')
    expect(made('steer')).toEqual([{ kind: 'take-over-seat', session: 's-gas' }])
  })
  it('lets the outgoing one ask to be taken over from', async () => {
    await live(outgoing())
    expect(test('hand-over')?.dataset['as']).toBe('outgoing')
    expect(test('take-over-seat')?.textContent).toContain('Please take over')
  })
})

describe('a relay', () => {
  it('gives the main interpreter the words in between', async () => {
    await live(relayMain())
    expect(test('composer-target')?.textContent).toContain('The window won’t open.')
    const field = write('composer', '窗户打不开。')
    expect(field.lang).toBe('zh-CN')
    expect(test('direction-caller')?.textContent?.trim()).toBe('中文English')
    await type(key('Enter'), field)
    expect(made('interpret')).toMatchObject([{ turn: 't3', voice: 'caller', lang: null, text: '窗户打不开。' }])
  })
  it('gives the far half its own pair, and nothing of its own to begin', async () => {
    await live(relayFar())
    expect(test('composer-target')?.textContent).toContain('Block the gap')
    expect(test('direction-service')?.textContent?.trim()).toBe('한국어English')
    expect((test('composer') as HTMLTextAreaElement).lang).toBe('ko')
  })
  it('says which half each row waits for', async () => {
    const el = await live(relayMain())
    const rowOf = (id: string) => el.querySelector(`[data-turn=${id}]`)?.textContent
    expect(rowOf('t3')).toContain('English')
    expect(rowOf('t5')).toContain('Korean')
    expect(rowOf('t5')).toContain('Follows the words in between')
    expect(el.querySelector('[data-turn=t1] [data-testid=relayed] del')?.textContent).toContain('second')
  })
  it('corrects the words in between', async () => {
    const el = await live(relayFar())
    el.querySelector<HTMLElement>('[data-turn=t3] [data-testid=row-correct-relayed]')?.click()
    await settle()
    const field = write('correction-field', 'The window will not open.')
    await type(key('Enter'), field)
    expect(made('revise')).toMatchObject([{ turn: 't3', side: 'relayed', text: 'The window will not open.' }])
  })
})

describe('a further language', () => {
  it('is chosen for one sentence by digit, then forgotten', async () => {
    await live(thirdLanguage())
    await type(key('x', { altKey: true }))
    await type(key('8'))
    expect(test('spoken-on')?.dataset['lang']).toBe('ar')
    await type(key('a', { altKey: true }))
    expect(made('steer')).toEqual([{ kind: 'add-language', session: 's-gas', lang: 'ar' }])
    const field = write('composer', '好。')
    await type(key('Enter'), field)
    expect(made('interpret')).toMatchObject([{ lang: 'ar' }])
    expect(test('spoken-on')).toBeNull()
  })
  it('is named in the cell', async () => {
    const el = await live(thirdLanguage())
    expect(el.querySelector('[data-turn=t21] [data-testid=language-tag]')?.textContent).toBe('German')
    expect(el.querySelector('[data-turn=t3] [data-testid=language-tag]')).toBeNull()
  })
})

describe('leaving', () => {
  it('asks why and once more, and says what happens', async () => {
    await live(gasSession())
    await press('leave')
    await press('leave-conflict')
    expect(test('leave-sure')?.textContent).toContain('next interpreter')
    expect(made('steer')).toEqual([])
    await press('leave-now')
    expect(made('steer')).toEqual([{ kind: 'leave-session', session: 's-gas', reason: { why: 'conflict' } }])
  })
  it('takes a guess at the language, or none', async () => {
    await live(gasSession())
    await press('leave')
    await press('leave-language')
    await press('choose-unknown')
    expect(test('leave-sure')?.textContent).toContain('Nobody is rung')
    await press('leave-now')
    expect(made('steer')).toEqual([{ kind: 'leave-session', session: 's-gas', reason: { why: 'wrong-language', guess: null } }])
  })
})

it('says that the caller is gone and for how long one is kept, silent or not', async () => {
  clock.freeze(at('20:15:21'))
  await live(callerGone())
  expect(test('caller-gone')?.textContent).toMatch(/57\W* s/)
  expect(test('caller-silent')).not.toBeNull()
  expect(test('listened')).not.toBeNull()
  expect(test('gender')?.textContent).toContain('woman')
})
