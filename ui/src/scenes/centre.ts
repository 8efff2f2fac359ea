// An invented centre for the pictures and tests: its set-up, desks, board, sessions and one search. No real people or calls.
import type { DeskView } from '../generated/types/DeskView'
import type { HitView } from '../generated/types/HitView'
import type { Role } from '../generated/types/Role'
import type { SessionRowView } from '../generated/types/SessionRowView'
import type { SessionView } from '../generated/types/SessionView'
import type { SetupView } from '../generated/types/SetupView'
import { uiLanguages } from '../l10n/languages'
import type { Handlers } from '../platform/web'
import { busyBoard } from './board-views'
import { ago, callerLanguages, id, language, min, s } from './invented'
import { turn } from './turns'

export { busyBoard, calmBoard } from './board-views'
export { callerLanguages } from './invented'

export const setupView = (more: Partial<SetupView> = {}): SetupView => ({
  stage: 'ready', fault: null, demo: false, preferences: { locale: 'zh-CN', theme: 'light' }, version: '0.1.0',
  uiLanguages: uiLanguages.map(({ locale, endonym }) => ({ tag: locale, endonym, direction: locale === 'ar' ? 'rtl' : 'ltr' })), languages: [...callerLanguages], ...more,
})

const people: Record<Role, { name: string; deskLabel: string }> = {
  'call-taker': { name: '周启航', deskLabel: '接警 12 席' }, interpreter: { name: '林若溪', deskLabel: '译员席 A-07' }, supervisor: { name: '韩卫东', deskLabel: '值班长席' },
}
const free: Record<string, [number, number]> = { en: [3, 7], fr: [2, 3], ru: [1, 3], de: [2, 2], es: [0, 2], ja: [3, 4], ko: [2, 4], ar: [0, 3] }

export const deskView = (role: Role, more: Partial<DeskView> = {}): DeskView => ({
  centre: { name: '北京 110', demo: false, hostedHere: false }, deskLabel: people[role].deskLabel, person: { name: people[role].name, role, skills: [] },
  link: { state: 'up', since: ago(60 * min), attempt: 0, code: null }, clockOffsetMs: 0, queued: 0, alarms: role === 'supervisor' ? 2 : null, refused: [],
  languages: callerLanguages.map((one, i) => ({ ...one, key: i + 1, free: free[one.tag]?.[0] ?? 0, onShift: free[one.tag]?.[1] ?? 0, waiting: 0, expectMs: 8 * s, dialCodes: [] })),
  duty: 'on-duty', recalledAt: null, policy: { reliefHintMs: 20 * min, reliefUrgeMs: 30 * min, handOverMs: min, callerGoneMs: min, waitMs: 45 * s, waitP1Ms: 15 * s, listeningShown: true },
  presence: 'available', presenceCause: null, ring: null, current: null, unfinished: [], shift: { sessions: 11, talkMs: 94 * min, meanWaitMs: 6800 }, ...more,
})

const row = (lang: string, number: string, minutesAgo: number, more: Partial<SessionRowView>): SessionRowView => ({
  id: id(), number, lang: language(lang), origin: 'caller', priority: 'P3', state: 'closed', ending: 'completed', openedAt: ago(minutesAgo * min), endedAt: ago((minutesAgo - 7) * min),
  categories: [], place: null, callTaker: '陈露', deskLabel: '接警 08 席', interpreter: null, turns: 18, corrected: 0, waitMs: 5200, ...more,
})

export const rows: SessionRowView[] = [
  row('en', '1123-0c41', 3, { interpreter: '林若溪', priority: 'P2', categories: ['theft'], place: '三里屯路 19 号', state: 'connected', ending: null, endedAt: null }),
  row('ko', '1123-0388', 108, { interpreter: '박수연', priority: 'P2', categories: ['missing'], place: '颐和园东门', corrected: 1 }),
  row('en', '1123-02f0', 157, { interpreter: '陈思', categories: ['other'], place: '首都机场 T3' }),
  row('ru', '1123-01b7', 235, { interpreter: 'Орлова А.', priority: 'P2', categories: ['dispute'], place: '雅宝路', state: 'wrap-up' }),
  row('ja', '1122-0d02', 1152, { interpreter: '高桥 由', categories: ['theft'], place: '地铁 10 号线' }),
  row('fr', '1122-0cc8', 1291, { interpreter: 'Lefèvre J.', priority: 'P1', categories: ['medical'], place: '建国门外大街' }),
  row('es', '1121-0aa1', 2814, { priority: 'P4', ending: 'unserved', callTaker: '周启航' }),
]

const ko = { lang: 'ko' }
const turnIds = ['t1', 't2', 't3', 't4', 't5', 't6', 't7'] as const
const hit = (at: SessionRowView | undefined, turnId: string, text: string, word: string): HitView[] => {
  if (!at) return []
  const from = text.indexOf(word)
  return [{ turn: turnId, at: at.openedAt + 41 * s, lang: 'zh-CN', direction: 'ltr', text, ranges: [[from, from + word.length]], session: at }]
}
export const hits: HitView[] = [
  ...hit(rows[1], 't3', '在颐和园东门售票处附近。穿黄色外套，戴蓝色帽子。', '黄色'),
  ...hit(rows[2], 'h2', '出租车上落了黄色行李箱，车牌尾号 7，司机没有开发票，我们是从首都机场三号航站楼上的车。', '黄色'),
  ...hit(rows[3], 'h3', '两人争吵，对方拿着黄色工具刀，已离开。', '黄色'),
  ...hit(rows[4], 'h4', '在地铁站遗失黄色双肩包，内有护照。', '黄色'),
  ...hit(rows[5], 'h5', '老人倒地，旁边有黄色药瓶，呼吸急促。', '黄色'),
]

export const missingChild: SessionView = {
  id: rows[1]?.id ?? '', number: '1123-0388', confirmed: true, lang: language('ko'), origin: 'caller', priority: 'P2', state: 'closed', ending: 'completed',
  openedAt: ago(108 * min), endedAt: ago(101 * min), caller: { number: '+82 10 0000 0000', incident: '1123-03881' }, callTaker: '陈露', deskLabel: '接警 08 席',
  interpreter: { name: '박수연', deskLabel: '译员席 B-02', level: 'A', joined: true, lostUntil: null, waitMs: 5200 }, interpreters: ['박수연'], ringing: null,
  seats: { parties: [], rings: [], sought: [], pivot: null, further: [], partner: null, yieldAsked: null }, outlook: null, gender: null, silent: false, callerGoneAt: null, callBacks: [], linked: [], listened: false,
  offers: [{ name: '金慧', at: ago(108 * min), end: { how: 'expired' } }, { name: '박수연', at: ago(108 * min - 12 * s), end: { how: 'accepted' } }],
  clocks: [], missing: [], snapshotStale: false, supervisorCalledAt: null, summaryDraft: '', owedHere: false,
  turns: [
    turn(1, '12:46:58', 'caller', '아이를 잃어버렸어요. 여섯 살 남자아이예요.', '我孩子走丢了，六岁男孩。', ko),
    turn(2, '12:47:11', 'call-taker', '아이를 마지막으로 본 곳이 어디인가요? 어떤 옷을 입었나요?', '最后在哪里看到孩子？穿什么衣服？', ko),
    turn(3, '12:47:25', 'caller', '이화원 동문 매표소 근처예요. 노란 점퍼에 파란 모자를 썼어요.', '在颐和园东门售票处附近。穿黄色外套，戴蓝色帽子。', { ...ko, service: { previous: '在颐和园东门售票处附近。穿黄色衬衫，戴蓝色帽子。', correctedAt: ago(107 * min), correctedBy: '박수연' } }),
    turn(4, '12:47:50', 'call-taker', '그 자리에 그대로 계세요. 공원 보안팀에 알렸습니다.', '请留在原地别走，我们已经通知公园安保。', ko),
    turn(5, '12:48:03', 'caller', '아이가 한국어밖에 못 해요. 이름은 김민준이에요.', '孩子只会说韩语，名字叫金敏俊。', { ...ko, turn: { unclear: true } }),
    turn(6, '12:48:17', 'call-taker', '키와 머리 모양을 말씀해 주세요.', '孩子身高和发型是什么样的？', ko),
    turn(7, '12:48:26', 'caller', '키는 백십오 센티 정도이고, 머리는 짧아요.', '身高大约一米一五，短头发。', ko),
  ],
  facts: [
    { field: 'place', value: { type: 'text', value: '颐和园东门' }, source: { from: 'read-back' }, by: '陈露', at: ago(107 * min), saved: true },
    { field: 'district', value: { type: 'text', value: 'haidian' }, source: { from: 'typed' }, by: '陈露', at: ago(107 * min), saved: true },
    { field: 'category', value: { type: 'choices', value: ['missing'] }, source: { from: 'typed' }, by: '陈露', at: ago(107 * min), saved: true },
    { field: 'hurt-count', value: { type: 'count', value: 0 }, source: { from: 'turn', turn: turnIds[0] }, by: '陈露', at: ago(106 * min), saved: true },
    { field: 'safe', value: { type: 'yes-no', value: 'yes' }, source: { from: 'turn', turn: turnIds[3] }, by: '陈露', at: ago(106 * min), saved: true },
  ],
  snapshots: [{ n: 1, at: ago(107 * min), missing: ['hurt-count', 'safe'] }, { n: 2, at: ago(106 * min), missing: [] }],
  handOffs: [{ agency: 'citizens12345', mode: 'briefing-only', briefing: '颐和园东门走失六岁男孩，黄色外套、蓝色帽子，只会说韩语。', at: ago(103 * min) }],
  summary: { outcomes: ['dispatched', 'to12345'], narrative: '韩国籍游客在颐和园东门与六岁儿子走散，已通知公园安保并派警。12:54 找到，母子团聚。', rating: 'smooth', follow_up: ['call-back'] },
  attestations: [{ name: '박수연', confirmed: true, note: '' }],
}

/** The record of any row: the one above under another heading. */
const recordOf = (session: string): SessionView => {
  const at = rows.find((one) => one.id === session)
  if (!at || at.id === missingChild.id) return missingChild
  const { id, number, lang, priority, state, ending, openedAt, endedAt, callTaker, deskLabel, interpreter } = at
  return { ...missingChild, id, number, lang, priority, state, ending, openedAt, endedAt, callTaker, deskLabel, interpreters: interpreter ? [interpreter] : [], facts: missingChild.facts.slice(1, 2) }
}

/** Everything a window of this role asks for. */
export const answers = (role: Role, more: { desk?: Partial<DeskView>; setup?: Partial<SetupView>; handlers?: Handlers } = {}): Handlers => ({
  setup_view: () => setupView(more.setup), set_preferences: () => null, desk_view: () => deskView(role, more.desk), board_view: () => busyBoard,
  sessions_view: () => ({ rows, next: 'page-2' }), session_view: ({ session }) => recordOf(session), read_transcript: ({ session }) => recordOf(session),
  search: ({ query }) => ({ hits: '黄色'.includes(query) || query === 'yellow' ? hits : [], next: null, tookMs: 4 }), dismiss_refused: () => null, ...more.handlers,
})
