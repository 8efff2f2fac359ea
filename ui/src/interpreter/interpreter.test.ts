// The interpreter's desk as it is used: status, ringing, writing, correcting, and the word on the record.
import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { key, show } from '../../test/screen'
import { clock } from '../clock/clock.svelte'
import { desk } from '../desk/desk.svelte'
import type { DeskView } from '../generated/types/DeskView'
import type { SessionView } from '../generated/types/SessionView'
import { keys } from '../keyboard/keys.svelte'
import { installPlatform } from '../platform/platform'
import { webPlatform, type Handlers, type WebPlatform } from '../platform/web'
import { deskView, gasSession, ringView, row, rows } from '../scenes/interpreter-views'
import { at, gas } from '../scenes/turns'
import InterpreterDesk from '../views/InterpreterDesk.svelte'

let platform: WebPlatform
let stop: (() => void)[] = []
const settle = async () => { for (let i = 0; i < 6; i++) await new Promise((done) => setTimeout(done, 0)); flushSync() }

async function open(view: DeskView, more: Handlers = {}, session?: SessionView): Promise<HTMLElement> {
  platform = webPlatform({ desk_view: () => view, sessions_view: () => ({ rows, next: null }), ...(session ? { session_view: () => session } : {}), ...more })
  installPlatform(platform)
  stop.push(desk.follow())
  const el = show(InterpreterDesk, {})
  await settle()
  return el
}
const test = (el: HTMLElement, id: string) => el.querySelector<HTMLElement>(`[data-testid="${id}"]`)
const press = async (el: HTMLElement, id: string) => { test(el, id)?.click(); await settle() }
const made = (name: string) => platform.made.filter((one) => one.name === name).map((one) => one.req)
function write(el: HTMLElement, id: string, text: string) {
  const field = test(el, id) as HTMLTextAreaElement
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync()
  return field
}
async function type(event: KeyboardEvent, target: EventTarget = document.body) { target.dispatchEvent(event); await settle() }

beforeEach(() => { sessionStorage.clear(); clock.freeze(at('14:31:27')); stop = [keys.attach(window)] })
afterEach(() => { stop.forEach((off) => off()); desk.view = null; clock.freeze(null) })

describe('idle', () => {
  it('says the state, the day, and sets the state by key', async () => {
    const el = await open(deskView(), { set_presence: () => null })
    expect(test(el, 'status-available')?.getAttribute('aria-pressed')).toBe('true')
    expect(test(el, 'my-shift')?.textContent).toContain('1:22:37')
    expect(test(el, 'recent')?.querySelectorAll('li')).toHaveLength(5)
    await type(key('2', { ctrlKey: true }))
    expect(made('set_presence')).toEqual([{ presence: 'break' }])
  })
  it('tells of missed rings, and one key brings back', async () => {
    const el = await open(deskView({ presence: 'break', presenceCause: 'missed-rings' }), { set_presence: () => null })
    expect(test(el, 'missed-notice')?.textContent).toContain('put on break')
    await press(el, 'back-available')
    expect(made('set_presence')).toEqual([{ presence: 'available' }])
  })
  it('opens a record that was put off', async () => {
    const el = await open(deskView({ unfinished: [row('b1', '09:00:00', '09:10:00', 'theft')] }), { take_up_summary: () => null })
    test(el, 'owed')?.querySelector('button')?.click()
    await settle()
    expect(made('take_up_summary')).toEqual([{ session: 'b1' }])
  })
})

describe('a ring', () => {
  const ringing = deskView({ ring: ringView() })
  it('takes the focus, on the card and not on a button', async () => {
    const el = await open(ringing)
    expect(document.activeElement).toBe(test(el, 'ring-card'))
    expect(test(el, 'ring-card')?.getAttribute('role')).toBe('alertdialog')
    expect(test(el, 'ring-card')?.textContent).toContain('陈思')
  })
  it('ignores Enter while it has just appeared', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(1000)
    await open(ringing, { accept_offer: () => null })
    await type(key('Enter'))
    expect(made('accept_offer')).toEqual([])
    vi.mocked(performance.now).mockReturnValue(1500)
    await type(key('Enter'))
    expect(made('accept_offer')).toEqual([{ session: 's-ring', nth: 1 }])
    vi.restoreAllMocks()
  })
  it('says that it is joining until the session is here', async () => {
    const el = await open(ringing, { accept_offer: () => null })
    await press(el, 'ring-accept')
    expect(test(el, 'ring-joining')?.textContent).toContain('Joining')
    expect(test(el, 'ring-accept')).toBeNull()
  })
  it('says calmly that it was over', async () => {
    let view = ringing
    const el = await open(ringing, { desk_view: () => view, accept_offer: () => { view = deskView(); throw { code: 'offer-over', reference: 'R1' } } })
    await press(el, 'ring-accept')
    expect(test(el, 'ring-over')?.textContent).toContain('A colleague answered first')
    expect(test(el, 'standby')).not.toBeNull()
  })
  it('hears from the hub that another was first', async () => {
    let view = ringing
    const el = await open(ringing, { desk_view: () => view, accept_offer: () => null, dismiss_refused: () => null })
    await press(el, 'ring-accept')
    view = deskView({ refused: [{ command: 'c1', what: 'accept-offer', code: 'offer-over', text: null, at: 0 }] })
    platform.emit('changed', { desk: true, sessions: [] })
    await settle()
    expect(test(el, 'ring-over')).not.toBeNull()
    expect(made('dismiss_refused')).toEqual([{ command: 'c1' }])
  })
  it('asks why when declined, and takes a digit', async () => {
    const el = await open(ringing, { decline_offer: () => null })
    await press(el, 'ring-decline')
    await type(key('3'))
    expect(made('decline_offer')).toEqual([{ session: 's-ring', nth: 1, reason: 'conflict' }])
  })
  it('takes silence for "other" after four seconds', async () => {
    const el = await open(ringing, { decline_offer: () => null })
    vi.useFakeTimers()
    test(el, 'ring-decline')?.click()
    flushSync()
    vi.advanceTimersByTime(4001)
    vi.useRealTimers()
    await settle()
    expect(made('decline_offer')).toEqual([{ session: 's-ring', nth: 1, reason: 'other' }])
  })
  it('never interrupts a conversation', async () => {
    const el = await open(deskView({ current: 's-gas', ring: ringView() }), {}, gasSession())
    expect(test(el, 'ring-card')).toBeNull()
    expect(test(el, 'composer')).not.toBeNull()
  })
  it('comes before a record that is only owed', async () => {
    const el = await open(deskView({ current: 's-gas', unfinished: [row('s-gas', '03:06:40', '03:12:04', 'fire')], ring: ringView() }), {}, gasSession({ owedHere: true, state: 'wrap-up' }))
    expect(test(el, 'ring-card')).not.toBeNull()
  })
})

describe('in conversation', () => {
  const live = deskView({ current: 's-gas' })
  it('renders what waits, in the language and direction of its words', async () => {
    const el = await open(live, { interpret: () => null }, gasSession())
    expect(test(el, 'composer-target')?.textContent).toContain('消防车五分钟到')
    const field = write(el, 'composer', 'Ждите.')
    expect([field.lang, field.dir]).toEqual(['ru', 'ltr'])
    await type(key('Enter'), field)
    expect(made('interpret')).toEqual([{ session: 's-gas', turn: 't11', voice: 'call-taker', lang: null, sourceText: null, text: 'Ждите.', fidelity: 'verbatim' }])
    expect((test(el, 'composer') as HTMLTextAreaElement).value).toBe('')
    expect(test(el, 'direction')?.dataset['towards']).toBe('service')
  })
  it('does not send while an input method composes, nor with Shift', async () => {
    const el = await open(live, { interpret: () => null }, gasSession())
    const field = write(el, 'composer', '火')
    await type(key('Enter', { isComposing: true }), field)
    await type(key('Enter', { shiftKey: true }), field)
    expect(made('interpret')).toEqual([])
  })
  it('keeps the words when sending fails, and through a reload', async () => {
    const el = await open(live, { interpret: () => { throw { code: 'disk-full', reference: 'R2' } } }, gasSession())
    write(el, 'composer', 'Ждите.')
    await press(el, 'composer-send')
    expect((test(el, 'composer') as HTMLTextAreaElement).value).toBe('Ждите.')
    expect(test(el, 'composer-panel')?.textContent).toContain('your text is kept')
    const again = await open(live, {}, gasSession())
    expect((test(again, 'composer') as HTMLTextAreaElement).value).toBe('Ждите.')
  })
  it('writes down the original when asked to, with a new turn', async () => {
    const el = await open(live, { interpret: () => null }, gasSession({ turns: gas.slice(0, 6) }))
    expect(test(el, 'composer-target')).toBeNull()
    await press(el, 'composer-source-open')
    write(el, 'composer-source', 'Помогите')
    write(el, 'composer', '救命')
    await press(el, 'composer-send')
    expect(made('interpret')).toEqual([{ session: 's-gas', turn: null, voice: 'caller', lang: null, sourceText: 'Помогите', text: '救命', fidelity: 'verbatim' }])
  })
  it('sets a waiting turn aside', async () => {
    const el = await open(live, {}, gasSession())
    await type(key('k', { altKey: true }))
    expect(test(el, 'composer-target')).toBeNull()
  })
  it('corrects the last rendition in its place, with a reason', async () => {
    const el = await open(live, { revise: () => null }, gasSession())
    await type(key('e', { altKey: true }))
    const field = write(el, 'correction-field', '好，我们在楼外了。')
    expect(el.querySelector('[data-turn=t8] [data-testid=correction]')).not.toBeNull()
    await type(key('Enter'), field)
    expect(made('revise')).toEqual([{ session: 's-gas', turn: 't8', side: 'rendered', text: '好，我们在楼外了。', reason: 'mistranslated' }])
    expect(test(el, 'correction')).toBeNull()
  })
  it('marks the last row, asks, notes and calls for help', async () => {
    const el = await open(live, { mark_unclear: () => null, intervene: () => null, add_note: () => null, call_supervisor: () => null }, gasSession())
    await type(key('u', { altKey: true }))
    await type(key('r', { altKey: true }))
    await type(key('1', { altKey: true }))
    await type(key('.', { ctrlKey: true, code: 'Period' }))
    write(el, 'note-field', '他在发抖')
    await press(el, 'note-send')
    expect(made('mark_unclear')).toEqual([{ session: 's-gas', turn: 't11', unclear: true }])
    expect(made('intervene')).toEqual([{ session: 's-gas', intervention: 'repeat' }, { session: 's-gas', intervention: 'one-at-a-time' }])
    expect(made('call_supervisor')).toHaveLength(1)
    expect(made('add_note')).toEqual([{ session: 's-gas', text: '他在发抖' }])
  })
  it('shows what is known, to read only', async () => {
    const el = await open(live, {}, gasSession())
    expect(test(el, 'known-facts')?.textContent).toContain('雅宝路 4 号楼')
    expect(test(el, 'known-facts')?.querySelector('input, textarea, button')).toBeNull()
  })
})

describe('wrap-up', () => {
  const owed = deskView({ presence: 'wrap-up', current: 's-gas', unfinished: [row('s-gas', '03:06:40', '03:12:04', 'fire')] })
  const session = gasSession({ state: 'wrap-up', endedAt: at('03:12:04'), owedHere: true })
  it('confirms with Ctrl Enter', async () => {
    await open(owed, { attest: () => null }, session)
    await type(key('Enter', { ctrlKey: true }))
    expect(made('attest')).toEqual([{ session: 's-gas', attestation: { confirmed: true, note: '' } }])
  })
  it('does not take a dispute without words', async () => {
    const el = await open(owed, { attest: () => null }, session)
    await press(el, 'attest-dispute')
    await press(el, 'attest-send-dispute')
    expect(made('attest')).toEqual([])
    write(el, 'attest-note', '时间不对')
    await press(el, 'attest-send-dispute')
    expect(made('attest')).toEqual([{ session: 's-gas', attestation: { confirmed: false, note: '时间不对' } }])
  })
  it('can wait', async () => {
    const el = await open(owed, { put_off_summary: () => null }, session)
    await press(el, 'attest-later')
    expect(made('put_off_summary')).toEqual([{ session: 's-gas' }])
  })
})
