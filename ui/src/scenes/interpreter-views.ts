// Invented views of an interpreter's desk, for pictures and tests: the desk, a ring, a session.
import type { DeskView } from '../generated/types/DeskView'
import type { RingView } from '../generated/types/RingView'
import type { SessionRowView } from '../generated/types/SessionRowView'
import type { SessionView } from '../generated/types/SessionView'
import { onDuty, party, plainCase, seats } from './seats'
import { at, crashLive, gas } from './turns'

const english = { tag: 'en', endonym: 'English', direction: 'ltr' } as const
const key = (tag: string, endonym: string, direction: 'ltr' | 'rtl', n: number) => ({ tag, endonym, direction, key: n, free: 2, onShift: 4, waiting: 0, expectMs: 9000, dialCodes: [] })

export const deskView = (more: Partial<DeskView> = {}): DeskView => ({
  centre: { name: '北京', demo: false, hostedHere: false },
  deskLabel: '译员席 A-07',
  person: { name: '林若溪', role: 'interpreter', skills: [{ lang: 'en', level: 'A' }, { lang: 'ru', level: 'B' }, { lang: 'ar', level: 'A' }] },
  link: { state: 'up', since: 0, attempt: 0, code: null },
  clockOffsetMs: 0, queued: 0, alarms: null, refused: [],
  languages: [key('en', 'English', 'ltr', 1), key('ru', 'Русский', 'ltr', 3), key('ar', 'العربية', 'rtl', 8)],
  presence: 'available', presenceCause: null, ring: null, current: null, unfinished: [],
  shift: { sessions: 9, talkMs: 4_957_000, meanWaitMs: 5100 }, ...onDuty,
  ...more,
})

export const ringView = (more: Partial<RingView> = {}): RingView => ({
  session: 's-ring', nth: 1, seat: 'main', pivot: null, lang: 'en', endonym: 'English', direction: 'ltr', priority: 'P2', origin: 'caller',
  categories: ['theft'], district: 'chaoyang', scene: ['suspect-present', 'injured'],
  phrases: [{ id: 'safe-now', text: '您现在安全吗？' }, { id: 'loc-where', text: '您在哪里？' }],
  waitingSince: at('14:31:20'), deskLabel: '接警 12 席', callTaker: '周启航', at: at('14:31:20'), until: at('14:31:40'), next: '陈思', ...more,
})

export const row = (id: string, opened: string, ended: string | null, category: string | null, more: Partial<SessionRowView> = {}): SessionRowView => ({
  id, number: `1123-${id.toUpperCase()}`, lang: english, origin: 'caller', priority: 'P3', state: ended ? 'closed' : 'connected', ending: ended ? 'completed' : null,
  openedAt: at(opened), endedAt: ended ? at(ended) : null, categories: category ? [category] : [], place: null, callTaker: '周启航', deskLabel: '接警 12 席',
  interpreter: '林若溪', turns: 12, corrected: 1, waitMs: 5100, ...more,
})
export const rows: SessionRowView[] = [
  row('a1', '13:58:00', '14:07:40', 'traffic'), row('a2', '12:31:00', '12:36:16', 'missing'), row('a3', '11:47:00', '12:00:02', 'medical'),
  row('a4', '10:20:00', '10:28:44', 'dispute'), row('a5', '09:12:00', '09:18:09', null),
]

const fact = (field: SessionView['facts'][number]['field'], value: SessionView['facts'][number]['value'], from: 'typed' | 'read-back' = 'typed') => ({ field, value, source: { from }, by: '刘萌', at: at('03:07:40'), saved: true })
const text = (value: string) => ({ type: 'text', value }) as const

export const gasSession = (more: Partial<SessionView> = {}): SessionView => ({
  id: 's-gas', number: '1123-7A0F', confirmed: true, lang: { tag: 'ru', endonym: 'Русский', direction: 'ltr' }, origin: 'caller', priority: 'P1', state: 'connected', ending: null,
  openedAt: at('03:06:40'), endedAt: null, caller: { number: '138****0110' }, callTaker: '刘萌', deskLabel: '接警 07 席',
  interpreter: { name: '林若溪', deskLabel: '译员席 A-07', level: 'B', joined: true, lostUntil: null, waitMs: 27_000 }, interpreters: ['林若溪'], ringing: null, offers: [],
  clocks: [['requested', at('03:06:40')], ['joined', at('03:07:07')]], turns: gas,
  facts: [
    fact('place', text('雅宝路 4 号楼 3 单元 5 层'), 'read-back'), fact('district', text('chaoyang')), fact('category', { type: 'choices', value: ['fire'] }),
    fact('hurt-count', { type: 'count', value: 0 }), fact('safe', { type: 'yes-no', value: 'unclear' }), fact('scene', { type: 'choices', value: ['children'] }),
  ],
  snapshots: [], missing: [], snapshotStale: false, handOffs: [], supervisorCalledAt: null, summary: null, summaryDraft: '', attestations: [], owedHere: false, ...plainCase, seats: seats({ parties: [party('林若溪', 'main', { level: 'B', own: true, since: at('03:07:07') })] }), ...more,
})

export const crashSession = (more: Partial<SessionView> = {}): SessionView => gasSession({
  id: 's-crash', number: '1123-51C2', lang: { tag: 'ar', endonym: 'العربية', direction: 'rtl' }, openedAt: at('20:14:00'), turns: crashLive, seats: seats({ parties: [party('林若溪', 'main', { own: true, since: at('20:14:00') })] }),
  clocks: [['requested', at('20:13:02')], ['joined', at('20:14:00')]], callTaker: '刘萌', deskLabel: '接警 07 席',
  facts: [fact('place', text('西单站 B 口')), fact('district', text('xicheng')), fact('category', { type: 'choices', value: ['traffic', 'medical'] }), fact('hurt-count', { type: 'count', value: 1 })], ...more,
})
