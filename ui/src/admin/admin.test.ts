// The edit of the policy: what is typed and what is sent, faults at their fields, nothing lost; and the days of a roster.
import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { l10n } from '../l10n/l10n.svelte'
import { webPlatform, type Handlers } from '../platform/web'
import { installPlatform } from '../platform/platform'
import type { Policy } from '../generated/types/Policy'
import { bar, dayMs, dayOf, shiftsOn, span } from './days'
import { draftOf, policyOf } from './draft'
import { errorOf, faultText } from './faults'
import { kept, numberRows, shown, slugOf } from './fields'
import { PolicyState } from './policy.svelte'
import { policyToml } from './toml'

const table: Policy = {
  times: { ring_ms: 12_000, join_ms: 10_000, reconnect_ms: 15_000, caller_gone_ms: 60_000, ageing_ms: 120_000, shift_closing_ms: 600_000, relief_hint_ms: 1_200_000, relief_urge_ms: 1_800_000, hand_over_ms: 60_000, rest_ms: 300_000, handle_ms: 480_000, clock_skew_ms: 2000 },
  counts: { rings_p1: 3, rings: 1, missed_rings: 3 }, yielding: { priorities: ['P3', 'P4'] }, keep_rare_languages: true, expertise: { medical: 'medical' },
  relays: [{ lang: 'ko', pivots: ['ja', 'en'] }], partners: [{ id: 'n', name: 'a "b"\n', number: '1', langs: ['fr'] }],
  alarms: { wait_p1_ms: 15_000, wait_ms: 45_000, shelve_ms: 900_000 }, service: { within_ms: 20_000, percent: 80, short_abandon_ms: 5000 }, listening_shown: true,
}
const policyView = () => ({ version: 2, policy: table, text: policyToml(table), standard: { ...table, relays: [], partners: [] }, setBy: 'A', setAt: 0, pending: false })

describe('a number of the policy', () => {
  it('names every number of the table once', () => {
    const paths = ['times', 'counts', 'alarms', 'service'].flatMap((section) => Object.keys(table[section as 'times']).map((key) => `${section}.${key}`))
    expect(numberRows.map(({ path }) => path).sort()).toEqual(paths.sort())
    expect(slugOf('relays[0].pivots[1]')).toBe('relays')
    expect(slugOf('times.ring_m')).toBeNull()
  })

  it('is shown in seconds, kept in milliseconds, and never guessed', () => {
    expect(shown('seconds', 12_500)).toBe('12.5')
    expect(kept('seconds', ' 12,5 ')).toBe(12_500)
    expect(kept('seconds', '-1')).toBe(-1000)
    for (const typed of ['', 'twelve', '1.5.2', '1e9', '0x10']) expect(kept('seconds', typed)).toBeNull()
    expect(kept('count', '1.5')).toBeNull()
  })

  it('that cannot be read leaves the table as it was and is told', () => {
    const draft = draftOf(table)
    expect(policyOf(draft, table)).toEqual({ policy: table, unread: [] })
    draft.numbers['times.ring_ms'] = 'soon'
    draft.numbers['times.join_ms'] = '9'
    const { policy, unread } = policyOf(draft, table)
    expect(unread).toEqual(['times.ring_ms'])
    expect(policy.times).toMatchObject({ ring_ms: 12_000, join_ms: 9000 })
  })
})

it('writes TOML with what has to be escaped', () => {
  const text = policyToml(table)
  expect(text).toContain('[[relays]]\nlang = "ko"\npivots = ["ja", "en"]\n')
  expect(text).toContain('name = "a \\"b\\"\\n"')
  expect(text.indexOf('listening_shown')).toBeLessThan(text.indexOf('['))
})

describe('the edit', () => {
  let platform: ReturnType<typeof webPlatform>
  const open = async (more: Handlers = {}) => {
    platform = webPlatform({ policy_view: policyView, check_policy: () => ({ policy: table, faults: [] }), set_policy: () => ({ policy: table, faults: [] }), ...more })
    installPlatform(platform)
    await l10n.use('en')
    const state = new PolicyState()
    const stop = state.follow()
    await vi.waitFor(() => expect(state.draft).not.toBeNull())
    return { state, stop }
  }
  beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }))
  afterEach(() => vi.useRealTimers())

  it('is asked of Rust once typing rests, and its faults stand at their fields', async () => {
    const fault = { field: 'times.ring_ms', line: 3, fault: { code: 'out-of-range' as const, min: 3000, max: 86_400_000 } }
    const { state, stop } = await open({ check_policy: () => ({ policy: table, faults: [fault] }) })
    expect(state.dirty).toBe(false)
    if (state.draft) state.draft.numbers['times.ring_ms'] = '1'
    flushSync()
    expect(state.dirty).toBe(true)
    state.edited()
    state.edited()
    await vi.advanceTimersByTimeAsync(400)
    expect(platform.made.filter(({ name }) => name === 'check_policy')).toHaveLength(1)
    expect(errorOf(state.faults, 'times.ring_ms')).toBe(faultText(fault))
    expect(errorOf(state.faults, 'times.rest_ms')).toBeUndefined()
    expect(errorOf(state.faults, 'times.ring_ms')).toContain('3')
    stop()
  })

  it('with a word for a number sends nothing', async () => {
    const { state, stop } = await open()
    if (state.draft) state.draft.numbers['times.ring_ms'] = 'soon'
    expect(await state.save()).toBe(false)
    expect(platform.made.some(({ name }) => name === 'set_policy')).toBe(false)
    expect(state.faults[0]?.fault.code).toBe('not-a-number')
    stop()
  })

  it('stays when it is refused, and is clean when it is on its way', async () => {
    const answers = [{ policy: null, faults: [{ field: 'relays[0].lang', line: 1, fault: { code: 'twice' as const } }] }, { policy: table, faults: [] }]
    const { state, stop } = await open({ set_policy: () => answers.shift() ?? { policy: table, faults: [] } })
    state.draft?.relays.push({ lang: 'ko', pivots: ['en'] })
    flushSync()
    expect(await state.save()).toBe(false)
    expect([state.dirty, state.draft?.relays.length]).toEqual([true, 2])
    expect(await state.save()).toBe(true)
    expect(state.dirty).toBe(false)
    stop()
  })

  it('goes to text and back without being called an edit', async () => {
    const { state, stop } = await open()
    await state.use('text')
    expect([state.mode, state.dirty]).toEqual(['text', false])
    await state.use('form')
    expect([state.mode, state.dirty]).toEqual(['form', false])
    stop()
  })

  it('stays in the text while the text cannot be read', async () => {
    const { state, stop } = await open({ check_policy: () => ({ policy: null, faults: [{ field: '', line: 1, fault: { code: 'unreadable', said: 'x' } }] }) })
    await state.use('text')
    state.text = '= ='
    await state.use('form')
    expect([state.mode, state.faults.length]).toEqual(['text', 1])
    stop()
  })
})

describe('a roster by day', () => {
  const day = Date.UTC(2026, 10, 22, 16)
  const shift = (from: number, to: number) => ({ person: 'p', from: day + from * 3_600_000, to: day + to * 3_600_000, tier: 'on-duty' as const })

  it('begins its days at midnight in Beijing', () => {
    expect(dayOf(day)).toBe(day)
    expect(dayOf(day - 1)).toBe(day - dayMs)
  })

  it('shows a night shift on both of its days, cut at midnight', () => {
    const night = shift(20, 28)
    expect(shiftsOn([night], day)).toEqual([night])
    expect(shiftsOn([night], day + dayMs)).toEqual([night])
    expect(bar(night, day).start).toBeCloseTo(20 / 24)
    expect(bar(night, day).length).toBeCloseTo(4 / 24)
    expect(bar(night, day + dayMs).start).toBe(0)
    expect(bar(night, day + dayMs).length).toBeCloseTo(4 / 24)
    expect(span([night])).toEqual({ first: day, last: day + dayMs })
    expect(span([])).toBeNull()
  })
})
