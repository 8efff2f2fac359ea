// The administrator's screen: policy as form and text, with faults, offline, forbidden; staff and an entry; roster and import.
import type { Policy } from '../generated/types/Policy'
import type { PolicyView } from '../generated/types/PolicyView'
import type { Shift } from '../generated/types/Shift'
import type { StaffPersonView } from '../generated/types/StaffPersonView'
import { policyToml } from '../admin/toml'
import type { Handlers } from '../platform/web'
import { answers } from './centre'
import { sceneNow, type Scene } from './scene'
import WholeWindow from './WholeWindow.svelte'

const hour = 3_600_000
const day = Date.UTC(2026, 10, 22, 16)

const standard: Policy = {
  times: { ring_ms: 12_000, join_ms: 10_000, reconnect_ms: 15_000, caller_gone_ms: 60_000, ageing_ms: 120_000, shift_closing_ms: 600_000, relief_hint_ms: 1_200_000, relief_urge_ms: 1_800_000, hand_over_ms: 60_000, rest_ms: 300_000, handle_ms: 480_000, clock_skew_ms: 2000 },
  counts: { rings_p1: 3, rings: 1, missed_rings: 3 }, yielding: { priorities: ['P3', 'P4'] }, keep_rare_languages: true,
  expertise: { medical: 'medical', fire: 'medical', traffic: 'traffic', fraud: 'legal' }, relays: [], partners: [],
  alarms: { wait_p1_ms: 15_000, wait_ms: 45_000, shelve_ms: 900_000 }, service: { within_ms: 20_000, percent: 80, short_abandon_ms: 5000 }, listening_shown: true,
}
const inForce: Policy = {
  ...standard, relays: [{ lang: 'ko', pivots: ['ja', 'en'] }],
  partners: [{ id: 'night-line', name: '夜间外线', number: '+44 20 7946 0100', langs: ['fr', 'es', 'de'] }],
}
const policyView = (more: Partial<PolicyView> = {}): PolicyView => ({ version: 7, policy: inForce, text: policyToml(inForce), standard, setBy: '韩卫东', setAt: sceneNow - 50 * hour, pending: false, ...more })

const id = (n: number): string => `018f0000-0000-7000-9000-${String(n).padStart(12, '0')}`
const person = (n: number, name: string, more: Partial<StaffPersonView>): StaffPersonView => ({ id: id(n), name, role: 'interpreter', deskLabel: `译员席 A-0${n}`, atDesk: true, skills: [], expertise: [], gender: null, notWith: [], duty: 'on-duty', ...more })
const people: StaffPersonView[] = [
  person(1, '陈露', { role: 'call-taker', deskLabel: '接警 08 席' }), person(2, '周启航', { role: 'call-taker', deskLabel: '接警 12 席', atDesk: false }),
  person(3, '林若溪', { skills: [{ lang: 'en', level: 'A' }, { lang: 'ar', level: 'B' }], expertise: ['medical', 'legal'], gender: 'female', notWith: [id(2)] }),
  person(4, '박수연', { skills: [{ lang: 'ko', level: 'A' }, { lang: 'ja', level: 'C' }], expertise: ['traffic'], duty: 'closing' }),
  person(5, 'Орлова А.', { skills: [{ lang: 'ru', level: 'A' }], duty: 'on-call', atDesk: false }),
  person(6, 'سلمى الحارثي', { skills: [{ lang: 'ar', level: 'A' }, { lang: 'fr', level: 'B', into: 'en' }], expertise: ['text'], gender: 'female' }),
  person(7, '韩卫东', { role: 'supervisor', deskLabel: '值班长席' }),
]
const shift = (n: number, from: number, to: number, tier: Shift['tier'] = 'on-duty'): Shift => ({ person: id(n), from: day + from * hour, to: day + to * hour, tier })
const shifts: Shift[] = [shift(6, -4, 4), shift(3, 0, 8), shift(4, 7, 15), shift(5, 8, 20, 'on-call'), shift(6, 16, 26), shift(3, 32, 40)]

const handlers: Handlers = {
  policy_view: () => policyView(), check_policy: () => ({ policy: inForce, faults: [] }), staff_view: () => ({ people, shifts, pending: false }),
  check_roster: () => ({ shifts: 5, people: 4, faults: [] }), export_roster: () => ({ csv: 'person,from,to,tier\n' }),
}
const faulty: Handlers = {
  ...handlers,
  check_policy: () => ({ policy: inForce, faults: [
    { field: 'times.ring_ms', line: 5, fault: { code: 'out-of-range', min: 3000, max: 86_400_000 } },
    { field: 'relays[0].pivots[1]', line: 52, fault: { code: 'relay-cycle', lang: 'ko' } },
    { field: 'times.rest_m', line: 14, fault: { code: 'unreadable', said: 'unknown field `rest_m`, expected one of `ring_ms`, `join_ms`' } },
  ] }),
}
const badRoster: Handlers = {
  ...handlers,
  check_roster: () => ({ shifts: 0, people: 0, faults: [
    { line: 1, fault: { code: 'head' } }, { line: 2, fault: { code: 'unknown-person', said: '林若' } }, { line: 3, fault: { code: 'time', said: '23.11.2026' } },
    { line: 4, fault: { code: 'backwards' } }, { line: 7, fault: { code: 'overlap', with: 5 } }, { line: 8, fault: { code: 'columns', found: 2 } },
  ] }),
}
const sizes: [number, number][] = [[1440, 900], [1280, 720]]
const locales = ['zh-CN', 'en', 'ar']
const admin = (name: string, part: string, press: string[], more: Handlers = handlers, desk: Parameters<typeof answers>[1] = {}): Scene =>
  ({ name: `admin-${name}`, component: WholeWindow, path: `/admin${part}`, press, sizes, locales, handlers: answers('supervisor', { ...desk, handlers: more }) })
const down = { desk: { link: { state: 'down' as const, since: sceneNow - 80_000, attempt: 9, code: null } } }

export const scenes: Scene[] = [
  admin('policy', '', []),
  admin('policy-faults', '', ['Alt+S', 'Tab', 'Tab', 'Enter'], faulty),
  admin('policy-text', '', ['Alt+T', 'Alt+S', 'Tab', 'Tab', 'Enter'], faulty),
  admin('policy-standard', '', ['Alt+S']),
  admin('policy-offline', '', [], handlers, down),
  admin('policy-failed', '', [], { ...handlers, policy_view: () => Promise.reject({ code: 'internal', reference: '7B21F0CE' }) }),
  admin('forbidden', '', [], { ...handlers, policy_view: () => Promise.reject({ code: 'wrong-role', reference: '7B21F0CE' }) }),
  admin('staff', '?part=staff', []),
  admin('person', '?part=staff', ['/', 'A', '-', '0', '3', 'Tab', 'Tab', 'Tab', 'Enter']),
  admin('roster', '?part=roster', []),
  admin('roster-empty', '?part=roster', [], { ...handlers, staff_view: () => ({ people, shifts: [], pending: false }) }),
  admin('roster-faults', '?part=roster', ['i', 'x'], badRoster),
]
