// Invented views of a call-taker's desk, for pictures and tests: the desk, sessions in each state, and a desk that answers.
import type { DeskView } from '../generated/types/DeskView'
import type { LanguageKeyView } from '../generated/types/LanguageKeyView'
import type { SessionRowView } from '../generated/types/SessionRowView'
import type { SessionView } from '../generated/types/SessionView'
import type { Handlers } from '../platform/web'
import { phrasebook, rendered } from './phrasebook'
import { sceneNow } from './scene'
import { onDuty, outlook, plainCase, seatsOf } from './seats'
import { at, robbery, turn } from './turns'

const languages: LanguageKeyView[] = ([
  ['en', 'English', 4, 7, 4000, ['1', '44', '61']], ['fr', 'Français', 2, 3, 6000, ['33', '32']], ['ru', 'Русский', 1, 3, 9000, ['7', '375']], ['de', 'Deutsch', 2, 2, null, ['49', '43']],
  ['es', 'Español', 1, 2, 8000, ['34', '52']], ['ja', '日本語', 3, 4, 5000, ['81']], ['ko', '한국어', 0, 0, null, ['82']], ['ar', 'العربية', 0, 3, 100_000, ['20', '966']],
] as const).map(([tag, endonym, free, onShift, expectMs, dialCodes], i) => ({
  tag, endonym, direction: tag === 'ar' ? 'rtl' : 'ltr', key: i + 1, free, onShift, waiting: tag === 'ar' ? 2 : 0, expectMs, dialCodes: [...dialCodes],
}))
const language = (tag: string) => { const { endonym, direction } = languages.find((one) => one.tag === tag) ?? { endonym: tag, direction: 'ltr' as const }; return { tag, endonym, direction } }

export const row = (id: string, tag: string, opened: string, ended: string, category: string, place: string, interpreter: string | null, more: Partial<SessionRowView> = {}): SessionRowView => ({
  id, number: `1123-${id.toUpperCase()}`, lang: language(tag), origin: 'caller', priority: 'P3', state: 'closed', ending: 'completed', openedAt: at(opened), endedAt: at(ended),
  categories: [category], place, callTaker: '周启航', deskLabel: '接警 12 席', interpreter, turns: 14, corrected: 1, waitMs: 6800, ...more,
})
const owed = row('04d1', 'en', '13:58:00', '14:07:40', 'traffic', '东三环', '林若溪', { state: 'wrap-up' })
export const rows: SessionRowView[] = [
  row('04f0', 'ja', '14:21:00', '14:27:12', 'other', '地铁 10 号线', '高桥 由'), owed, row('03b8', 'ru', '13:20:00', '13:31:05', 'dispute', '雅宝路', 'Орлова А.'),
  row('0391', 'ko', '12:47:00', '12:53:42', 'missing', '颐和园', '朴秀妍'), row('0270', 'fr', '11:32:00', '11:39:18', 'theft', '三里屯', null, { ending: 'unserved' }),
]

export const deskView = (more: Partial<DeskView> = {}): DeskView => ({
  centre: { name: '北京', demo: false, hostedHere: false }, deskLabel: '接警 12 席', person: { name: '周启航', role: 'call-taker', skills: [] },
  link: { state: 'up', since: sceneNow - 9_000_000, attempt: 0, code: null }, clockOffsetMs: 0, queued: 0, alarms: null, refused: [], languages, presence: 'available', presenceCause: null,
  ring: null, current: null, unfinished: [owed], shift: { sessions: 11, talkMs: 4_957_000, meanWaitMs: 6800 }, ...onDuty, ...more,
})

type Fact = SessionView['facts'][number]
const fact = (field: Fact['field'], value: Fact['value'], from: 'typed' | 'read-back' = 'typed', saved = true): Fact => ({ field, value, source: { from }, by: '周启航', at: at('14:32:10'), saved })
const text = (value: string) => ({ type: 'text', value }) as const

const talking = (more: Partial<SessionView>): Omit<SessionView, 'seats'> => ({
  id: 's1', number: '1123-0431', confirmed: true, lang: language('en'), origin: 'caller', priority: 'P1', state: 'connected', ending: null,
  openedAt: sceneNow - 129_000, endedAt: null, caller: { number: '+44 7700 900 142', incident: '1123-04172' }, callTaker: '周启航', deskLabel: '接警 12 席',
  interpreter: { name: '林若溪', deskLabel: '译员席 A-07', level: 'A', joined: true, lostUntil: null, waitMs: 7000 }, interpreters: ['林若溪'], ringing: null, offers: [],
  clocks: [['requested', sceneNow - 129_000], ['joined', sceneNow - 122_000]], turns: robbery,
  facts: [
    fact('place', text('三里屯北区 书店（喷泉旁）'), 'read-back'), fact('district', text('chaoyang')), fact('category', { type: 'choices', value: ['theft', 'assault'] }),
    fact('hurt-count', { type: 'count', value: 1 }), fact('scene', { type: 'choices', value: ['injured', 'suspect-present'] }), fact('note', text('两男抢包并尾随；一人灰帽、黑背包。同伴前臂外伤，伤口不深。'), 'typed', false),
    fact('caller-name', text('Emma Clarke')), fact('nationality', text('英国')),
  ],
  snapshots: [{ n: 1, at: at('14:33:05'), missing: ['safe'] }], missing: ['safe'], snapshotStale: true, handOffs: [], supervisorCalledAt: null, summary: null,
  summaryDraft: 'chaoyang\n三里屯北区 书店（喷泉旁）\n两男抢包并尾随；一人灰帽、黑背包。同伴前臂外伤，伤口不深。\n请帮帮我。两个男的抢了我的包，现在还跟着我们。\n我们躲在三里屯的一家书店里，在北边，旁边有个喷泉。',
  attestations: [], owedHere: false, ...plainCase, ...more,
})
/** A session; its seats follow its interpreter and its ring unless they are given. */
export function session(more: Partial<SessionView> = {}): SessionView {
  const view = talking(more)
  return { seats: seatsOf(view.interpreter, view.ringing), ...view }
}

const phraseTurn = (seq: number, time: string, id: string, english: string, chinese: string) =>
  turn(seq, time, 'phrase', english, chinese, { turn: { phrase: { id, version: 1, args: {}, status: 'draft' } } })
const played = [
  phraseTurn(1, '14:34:37', 'greet-interpreter-coming', 'I am connecting an interpreter. Please stay on the line.', '我正在为您接通翻译。请不要挂断电话。'),
  phraseTurn(2, '14:34:43', 'safe-now', 'Are you safe right now?', '您现在安全吗？'),
]

export const ringing = (more: Partial<SessionView> = {}): SessionView => session({
  state: 'ringing', priority: 'P2', openedAt: sceneNow - 13_000, interpreter: null, interpreters: [], turns: played, clocks: [['requested', sceneNow - 13_000]],
  ringing: { name: '林若溪', seat: 'main', nth: 2, at: sceneNow - 6_000, until: sceneNow + 9_000, next: '陈思' },
  offers: [{ name: '王立', at: sceneNow - 12_800, end: { how: 'declined', reason: 'technical' } }],
  facts: [fact('place', text('三里屯路 19 号附近')), fact('district', text('chaoyang')), fact('category', { type: 'choices', value: ['theft'] })],
  snapshots: [], missing: ['hurt-count', 'safe'], snapshotStale: false, ...more,
})
export const queued = (more: Partial<SessionView> = {}): SessionView => ringing({ outlook: outlook(), lang: language('ar'), state: 'requested', ringing: null, confirmed: false, clocks: [['requested', sceneNow - 31_000]], openedAt: sceneNow - 31_000, offers: [{ name: '哈桑', at: sceneNow - 30_000, end: { how: 'expired' } }], turns: [], caller: { number: '+20 100 000 0142' }, ...more })
export const phrasesOnly = (): SessionView => ringing({ state: 'phrases-only', ringing: null, offers: [], lang: language('ar'), clocks: [], turns: [turn(1, '14:34:40', 'caller', 'أنا في المحطة.', null, { lang: 'ar', turn: { saved: false, seq: null } })] })
export const wrapUp = (): SessionView => session({ state: 'wrap-up', ending: 'completed', endedAt: sceneNow, owedHere: true, handOffs: [{ agency: 'ambulance120', mode: 'call-taker-stays', briefing: '…', at: sceneNow - 20_000 }] })

/** A desk that shows this session and takes every command. */
export function answering(view: SessionView | null, desk: Partial<DeskView> = {}): Handlers {
  const done = () => null
  return {
    desk_view: () => deskView({ current: view?.id ?? null, ...desk }),
    session_view: () => view ?? session(),
    sessions_view: () => ({ rows, next: null }),
    phrases_view: ({ lang }) => phrasebook(lang),
    use_phrase: ({ id }) => rendered(view?.lang.tag ?? 'en', id),
    open_session: () => ({ session: 's1' }),
    withdraw_session: done, request_interpreter: done, next_interpreter: done, change_language: done, speak: done, intervene: done, add_note: done, revise: done, set_fact: done, set_priority: done,
    send_snapshot: done, hold_session: done, resume_session: done, call_supervisor: done, hand_off: done, end_session: done, summarise: done, put_off_summary: done, take_up_summary: done, steer: done,
  }
}
