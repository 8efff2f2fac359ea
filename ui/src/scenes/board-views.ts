// The invented centre's board: a calm one, and a busy one with every kind of alarm. No real people or calls.
import type { AlarmView } from '../generated/types/AlarmView'
import type { BoardLane } from '../generated/types/BoardLane'
import type { BoardView } from '../generated/types/BoardView'
import type { Colleague } from '../generated/types/Colleague'
import type { DeskSquare } from '../generated/types/DeskSquare'
import type { FeedRow } from '../generated/types/FeedRow'
import type { FiguresView } from '../generated/types/FiguresView'
import type { MinuteView } from '../generated/types/MinuteView'
import type { OnCall } from '../generated/types/OnCall'
import type { Waiting } from '../generated/types/Waiting'
import { ago, id, language, min, s } from './invented'
import { sceneNow } from './scene'

const waits = (deskLabel: string, priority: Waiting['priority'], seconds: number, more: Partial<Waiting> = {}): Waiting => ({ session: id(), deskLabel, priority, since: ago(seconds * s), position: 1, ringing: [], partner: null, ...more })
const talks = (interpreter: string | null, deskLabel: string, seconds: number, more: Partial<OnCall> = {}): OnCall => ({
  session: id(), interpreter, others: [], partner: null, deskLabel, since: ago(seconds * s), state: 'connected', priority: 'P3', reliefAt: interpreter ? ago(seconds * s) + 20 * min : null, reliefAsked: false, ...more,
})
const person = (name: string, more: Partial<Colleague> = {}): Colleague => ({ person: id(), name, presence: 'available', since: ago(9 * min), duty: 'on-duty', recallable: more.presence === 'break' || more.presence === 'away', recalledAt: null, ...more })
const rests = (name: string, minutes: number, more: Partial<Colleague> = {}) => person(name, { presence: 'break', since: ago(minutes * min), ...more })
const lane = (tag: string, onShift: number, more: Partial<BoardLane> = {}): BoardLane => ({ lang: language(tag), waiting: [], onCall: [], free: [], paused: [], onShift, ...more })

const lateArabic = waits('04', 'P1', 72)
const tired = talks('孙嘉', '22', 1848, { state: 'held' })
const lost = talks('金慧', '19', 51, { state: 'reconnecting' })
const lanes: BoardLane[] = [
  lane('en', 7, { waiting: [waits('09', 'P3', 4, { ringing: ['陈思'] })], onCall: [talks('王梓萱', '03', 291), talks('Sarah Liu', '17', 747, { others: ['何佳宁'] }), talks('林若溪', '12', 129, { priority: 'P1' })], free: [person('Daniel Wu'), person('方悦', { duty: 'closing' })], paused: [rests('赵一鸣', 4)] }),
  lane('fr', 3, { onCall: [talks('Lefèvre J.', '05', 453)], free: [person('张若琳'), person('Amadou K.', { duty: 'on-call' })] }),
  lane('ru', 3, { onCall: [talks('Орлова А.', '07', 74, { priority: 'P1' }), tired], free: [person('Ким Д.')] }),
  lane('de', 2, { free: [person('Weber M.'), person('许静')] }),
  lane('es', 2, { waiting: [waits('15', 'P2', 29)], onCall: [talks('García L.', '11', 320)], paused: [rests('罗敏', 12, { recalledAt: ago(20 * s) })] }),
  lane('ja', 4, { onCall: [talks('高桥 由', '02', 182)], free: [person('田中 葵'), person('李想')], paused: [person('渡边 翔', { presence: 'wrap-up', since: ago(2 * min) })] }),
  lane('ko', 4, { onCall: [talks('박수연', '08', 402), lost], free: [person('이준호'), person('崔英')] }),
  lane('ar', 2, { waiting: [lateArabic, waits('20', 'P3', 51, { position: 2 })], onCall: [talks('سلمى الحارثي', '14', 495), talks(null, '01', 903, { state: 'phrases-only' })], paused: [rests('يوسف', 6)] }),
]
const yusuf = lanes[7]?.paused[0]

const alarm = (n: number, more: Partial<AlarmView> & Pick<AlarmView, 'class' | 'topic'>): AlarmView => ({
  n, session: null, priority: null, lang: null, deskLabel: null, person: null, since: null, raisedAt: ago(n * s), acknowledged: null, shelvedUntil: null, clearedAt: null, remedies: [], ...more,
})
const alarms: AlarmView[] = [
  alarm(42, { class: 'A', topic: 'p1-waiting', session: lateArabic.session, priority: 'P1', lang: language('ar'), deskLabel: '04', since: lateArabic.since, raisedAt: lateArabic.since + 15 * s, remedies: [
    { kind: 'recall', person: yusuf?.person ?? '', name: 'يوسف' }, { kind: 'partner', session: lateArabic.session, partner: 'night', name: '外语之家', number: '010 5550 0100' }, { kind: 'relay', session: lateArabic.session, pivot: language('en') }, { kind: 'take-over', session: lateArabic.session },
  ] }),
  alarm(41, { class: 'B', topic: 'relief-due', session: tired.session, priority: 'P3', lang: language('ru'), deskLabel: '22', person: '孙嘉', since: tired.since, raisedAt: ago(48 * s), remedies: [{ kind: 'relief', session: tired.session }, { kind: 'open', session: tired.session }] }),
  alarm(39, { class: 'B', topic: 'supervisor-called', session: lanes[0]?.onCall[1]?.session ?? null, priority: 'P3', lang: language('en'), deskLabel: '17', since: ago(95 * s), raisedAt: ago(95 * s), acknowledged: { name: '韩卫东', at: ago(70 * s), afterMs: 25 * s }, remedies: [{ kind: 'open', session: lanes[0]?.onCall[1]?.session ?? '' }, { kind: 'take-over', session: lanes[0]?.onCall[1]?.session ?? '' }] }),
  alarm(36, { class: 'C', topic: 'clock-skew', deskLabel: '21', raisedAt: ago(14 * min), remedies: [{ kind: 'acknowledge', n: 36 }] }),
]
const log: AlarmView[] = [
  { ...alarms[2], remedies: [] } as AlarmView,
  alarm(38, { class: 'A', topic: 'interpreter-lost', lang: language('ko'), deskLabel: '19', person: '金慧', raisedAt: ago(12 * min), acknowledged: { name: '韩卫东', at: ago(12 * min - 6 * s), afterMs: 6 * s }, clearedAt: ago(11 * min) }),
  alarm(37, { class: 'B', topic: 'waiting', lang: language('es'), deskLabel: '15', raisedAt: ago(31 * min), clearedAt: ago(30 * min) }),
]

const sitting = new Map<string, Pick<DeskSquare, 'activity' | 'session'>>(lanes.flatMap((one) => [
  ...one.onCall.map((call): [string, Pick<DeskSquare, 'activity' | 'session'>] => [call.deskLabel, { activity: 'in-session', session: call.session }]),
  ...one.waiting.map((call): [string, Pick<DeskSquare, 'activity' | 'session'>] => [call.deskLabel, { activity: 'ringing', session: call.session }]),
]))
const desks = (busy: boolean): DeskSquare[] => Array.from({ length: 26 }, (_, i) => String(i + 1).padStart(2, '0')).map((label) => {
  const now = busy ? sitting.get(label) : undefined
  const down = ['06', '13', '24', '26'].includes(label)
  return { desk: id(), label, name: '陈露', role: 'call-taker', activity: now?.activity ?? (down ? 'down' : 'up'), skewMs: busy && label === '21' ? 4200 : null, session: now?.session ?? null }
})

const happened = (seq: number, secondsAgo: number, kind: FeedRow['kind'], more: Partial<FeedRow> = {}): FeedRow => ({ seq, at: ago(secondsAgo * s), kind, session: null, deskLabel: null, person: null, lang: null, priority: null, ms: null, n: null, topic: null, ...more })
const feed: FeedRow[] = [
  happened(914, 20, 'person-recalled', { person: '罗敏' }), happened(910, 51, 'interpreter-lost', { person: '金慧', deskLabel: '19', lang: language('ko') }),
  happened(905, 57, 'alarm-raised', { topic: 'p1-waiting', lang: language('ar'), deskLabel: '04', n: 42 }), happened(898, 74, 'interpreter-joined', { person: 'Орлова А.', deskLabel: '07', lang: language('ru'), ms: 5200 }),
  happened(890, 84, 'priority-set', { deskLabel: '12', priority: 'P1' }), happened(871, 95, 'supervisor-called', { deskLabel: '17' }), happened(860, 128, 'handed-off', { deskLabel: '05', lang: language('fr') }),
  happened(851, 157, 'presence-break', { person: '罗敏' }), happened(848, 194, 'session-ended', { deskLabel: '18', lang: language('ja') }), happened(840, 208, 'ring-missed', { person: 'يوسف', deskLabel: '20' }),
  happened(822, 14 * 60, 'alarm-raised', { topic: 'clock-skew', deskLabel: '21', n: 36 }),
]

const figures = (more: { n: number; censored: number; p50: number | null; p90: number | null; level: number | null; left: number | null }): FiguresView => {
  const exact = (value: number | null) => (value === null ? null : { value, moreThan: false })
  const bare = { p50: null, p90: null, share: null, n: more.n, censored: 0 }
  return {
    from: ago(60 * min), to: ago(s), withinMs: 20 * s, targetPercent: 80,
    timeToInterpreter: { ...bare, id: 'time-to-interpreter', formula: 'T7 − T4', p50: exact(more.p50), p90: exact(more.p90), censored: more.censored },
    serviceLevel: { ...bare, id: 'service-level', formula: '#(T7 − T4 ≤ X) ÷ (#T4 − #(left < Y)), X = 20 | 30 | 60 s, Y = 5 s', share: exact(more.level), n: more.n - more.censored, censored: more.censored },
    abandonment: { ...bare, id: 'abandonment', formula: '(hang-up + withdrawn + unserved) ÷ #T4', share: exact(more.left), censored: more.censored },
  }
}
const nowMinute = Math.floor(sceneNow / min) * min
/** An hour with a gap: the hub was down for six minutes. */
const minutes: MinuteView[] = Array.from({ length: 60 }, (_, i) => i).filter((i) => i < 21 || i > 26)
  .map((i) => ({ at: nowMinute - (59 - i) * min, free: Math.round(15 + 4 * Math.sin(i / 9 + 1)), waiting: i > 46 ? 2 + (i % 3) : i % 4 === 0 ? 2 : i % 3 === 0 ? 1 : 0 }))

export const calmBoard: BoardView = {
  asOf: ago(s), alarms: [], log: [], feed: feed.slice(7), desks: desks(false), lastWait: { at: ago(13 * min + 20 * s), ms: 4100 },
  figures: figures({ n: 3, censored: 0, p50: 4100, p90: 6900, level: 1, left: 0 }), minutes: minutes.map((one) => ({ ...one, waiting: one.at === nowMinute - 13 * min ? 1 : 0 })),
  lanes: [lane('en', 3, { free: ['陈思', 'Daniel Wu', '何佳宁'].map((name) => person(name)) }), lane('fr', 1, { free: [person('张若琳')] }), lane('ru', 0), lane('de', 1, { free: [person('Weber M.')] }), lane('es', 1, { paused: [rests('罗敏', 9)] }), lane('ja', 1, { free: [person('田中 葵')] }), lane('ko', 1, { free: [person('이준호')] }), lane('ar', 1, { free: [person('يوسف')] })],
}

export const busyBoard: BoardView = {
  asOf: ago(s), alarms, log, feed, desks: desks(true), lastWait: { at: ago(74 * s), ms: 5200 }, lanes, minutes,
  figures: figures({ n: 31, censored: 5, p50: 6200, p90: 24_300, level: 0.774, left: 0.065 }),
}

/** The first minute of a new centre: nothing to make figures from. */
export const newBoard: BoardView = { ...calmBoard, feed: [], log: [], minutes: [], lastWait: null, desks: desks(false).slice(0, 3), figures: figures({ n: 0, censored: 0, p50: null, p90: null, level: null, left: null }), lanes: calmBoard.lanes.map((one) => ({ ...one, free: [], paused: [], onShift: 0 })) }
