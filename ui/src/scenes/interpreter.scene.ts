// The interpreter's desk: idle, missed rings, ringing, declining, in conversation, wrap-up.
import type { DeskView } from '../generated/types/DeskView'
import type { SessionView } from '../generated/types/SessionView'
import type { Handlers } from '../platform/web'
import { crashSession, deskView, gasSession, ringView, row, rows } from './interpreter-views'
import InterpreterInFrame from './InterpreterInFrame.svelte'
import { callerGone, english, longGas, newcomer, outgoing, relayFar, relayMain, thirdLanguage } from './interpreter-seats'
import { framed } from './people'
import type { Scene } from './scene'
import { party, seats } from './seats'
import { at } from './turns'

const locales = ['zh-CN', 'en', 'ar']
const sizes: [number, number][] = [[1440, 900], [1366, 768]]
const small: [number, number][] = [...sizes, [1280, 720]]
const frame = framed('interpreter', '/desk')
const ringing = at('14:31:27')

const handlers = (desk: DeskView, session?: SessionView): Handlers => ({
  desk_view: () => desk, sessions_view: () => ({ rows, next: null }),
  ...(session ? { session_view: () => session } : {}),
})
const scene = (name: string, now: number, desk: DeskView, more: Partial<Scene> & { session?: SessionView } = {}): Scene => {
  const { session, props, ...rest } = more
  // The desk's clock and the picture's are one.
  return { name: `interpreter-${name}`, component: InterpreterInFrame, path: '/desk', now, locales, sizes, handlers: handlers(desk, session), ...rest, props: { frame, ...props } }
}
const ended = at('03:12:04')
const overTurns = gasSession().turns.map((turn) => ({ ...turn, saved: true, callerSide: { ...turn.callerSide, pending: false } }))
const owed = row('b1', '09:12:00', '09:18:09', 'theft')

export const scenes: Scene[] = [
  scene('idle', at('14:20:00'), deskView()),
  scene('missed', at('14:20:00'), deskView({ presence: 'break', presenceCause: 'missed-rings', unfinished: [owed] })),
  scene('ring', ringing, deskView({ ring: ringView() })),
  scene('ring-p1', ringing + 9000, deskView({ ring: ringView({ priority: 'P1', lang: 'ar', endonym: 'العربية', direction: 'rtl', categories: ['traffic', 'medical'], district: null, next: null, origin: 'officer' }) })),
  scene('decline', ringing, deskView({ ring: ringView() }), { props: { click: 'ring-decline' }, press: ['Shift'] }),
  scene('live', at('03:08:21'), deskView({ current: 's-gas' }), { session: gasSession(), props: { write: 'Пожарные будут через пять минут. Ждите на' }, press: ['Shift'] }),
  scene('live-arabic', at('20:15:17'), deskView({ current: 's-crash' }), { session: crashSession(), locales: ['ar', 'zh-CN'], props: { write: 'انطلقت سيارة الإسعاف، وتصل خلال' }, press: ['Shift'] }),
  scene('correct', at('03:08:21'), deskView({ current: 's-gas' }), { session: gasSession({ state: 'held' }), locales: ['zh-CN', 'ar'], props: { click: 'correct-last' }, press: ['Shift'] }),
  scene('wrap-up', at('03:13:10'), deskView({ presence: 'wrap-up', presenceCause: 'session-ended', current: 's-gas', unfinished: [row('s-gas', '03:06:40', '03:12:04', 'fire')] }),
    { session: gasSession({ state: 'wrap-up', ending: 'completed', endedAt: ended, owedHere: true, turns: overTurns }) }),
  scene('dispute', at('03:13:10'), deskView({ presence: 'wrap-up', presenceCause: 'session-ended', current: 's-gas', unfinished: [row('s-gas', '03:06:40', '03:12:04', 'fire')] }),
    { session: gasSession({ state: 'wrap-up', ending: 'completed', endedAt: ended, owedHere: true, turns: overTurns }), locales: ['zh-CN', 'ar'], props: { click: 'attest-dispute' }, press: ['Shift'] }),
  scene('ring-relay', ringing, deskView({ ring: ringView({ seat: 'relay', lang: 'ko', endonym: '한국어', pivot: english, categories: ['fire'] }) })),
  scene('ring-relief', ringing, deskView({ ring: ringView({ seat: 'relief', lang: 'ru', endonym: 'Русский', next: null }) })),
  scene('ring-lost', ringing, deskView({ duty: 'on-call', presenceCause: 'missed-ring' })),
  scene('recalled', at('14:20:00'), deskView({ presence: 'break', recalledAt: at('14:18:20') })),
  scene('closing', at('15:52:00'), deskView({ duty: 'closing' })),
  scene('rest', at('14:20:00'), deskView({ presence: 'break', presenceCause: 'rest' })),
  scene('shift-ended', at('16:00:20'), deskView({ presence: 'away', presenceCause: 'shift-ended', duty: 'closing' }), { locales: ['zh-CN', 'ar'] }),
  scene('relief-due', at('03:08:21'), deskView({ current: 's-gas' }), { session: longGas(), press: ['Shift'] }),
  scene('relief-newcomer', at('03:08:21'), deskView({ current: 's-gas' }), { session: newcomer(), sizes: small, press: ['Shift'] }),
  scene('relief-outgoing', at('03:08:40'), deskView({ current: 's-gas' }), { session: outgoing(), press: ['Shift'] }),
  scene('relay-main', at('03:08:21'), deskView({ current: 's-relay' }), { session: relayMain(), sizes: small, press: ['Shift'] }),
  scene('relay-far', at('03:08:21'), deskView({ current: 's-relay' }), { session: relayFar(), sizes: small, press: ['Shift'] }),
  scene('leave', at('03:08:21'), deskView({ current: 's-gas' }), { session: gasSession(), props: { click: 'leave' }, press: ['Shift'] }),
  scene('leave-language', at('03:08:21'), deskView({ current: 's-gas' }), { session: gasSession(), props: { click: 'leave' }, press: ['Shift', '2'] }),
  scene('leave-sure', at('03:08:21'), deskView({ current: 's-gas' }), { session: outgoing(), props: { click: 'leave' }, locales: ['zh-CN', 'ar'], press: ['Shift', '1'] }),
  scene('third-language', at('03:08:21'), deskView({ current: 's-gas' }), { session: thirdLanguage(), props: { click: 'spoken-language' }, sizes: small, press: ['Shift', '8'] }),
  scene('third-language-choice', at('03:08:21'), deskView({ current: 's-gas' }), { session: thirdLanguage(), props: { click: 'spoken-language' }, press: ['Shift'] }),
  scene('caller-gone', at('20:15:21'), deskView({ current: 's-crash' }), { session: callerGone(), sizes: small, press: ['Shift'] }),
  scene('relieved-record', at('03:13:10'), deskView({ presence: 'available', current: 's-gas', unfinished: [row('s-gas', '03:06:40', null, 'fire'), owed], recalledAt: null, presenceCause: 'missed-ring' }),
    { session: gasSession({ owedHere: true, turns: overTurns, seats: seats({ parties: [party('安娜', 'main')] }) }), locales: ['zh-CN', 'en'], sizes: small }),
]
