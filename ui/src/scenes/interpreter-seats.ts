// Invented sessions in which more than one interpreter works: relief, relay, a further language; and calls in trouble.
import type { LanguageView } from '../generated/types/LanguageView'
import type { PartyView } from '../generated/types/PartyView'
import type { SessionView } from '../generated/types/SessionView'
import type { SideView, TurnView } from '../transcript/turn'
import { crashSession, gasSession } from './interpreter-views'
import { party, seats } from './seats'
import { at, gas, turn } from './turns'

export const english: LanguageView = { tag: 'en', endonym: 'English', direction: 'ltr' }
export const korean: LanguageView = { tag: 'ko', endonym: '한국어', direction: 'ltr' }

const me = (more: Partial<PartyView> = {}): PartyView => party('林若溪', 'main', { own: true, since: at('03:07:07'), ...more })
const anna = (more: Partial<PartyView> = {}): PartyView => party('安娜', 'main', { deskLabel: '译员席 B-03', since: at('02:46:00'), ...more })

/** The gas call after a long while, with the relief in some state. */
export const longGas = (more: Partial<SessionView> = {}): SessionView => gasSession({ seats: seats({ parties: [me({ since: at('02:36:00') })] }), ...more })
export const newcomer = (more: Partial<SessionView> = {}): SessionView => gasSession({ seats: seats({ parties: [anna(), me({ seat: 'relief', since: at('03:08:12') })] }), ...more })
export const outgoing = (more: Partial<SessionView> = {}): SessionView => gasSession({ seats: seats({ parties: [me({ since: at('02:46:00') }), anna({ seat: 'relief', since: at('03:08:12') })] }), ...more })

const side = (text: string, lang: string, more: Partial<SideView> = {}): SideView => ({ text, lang, said: false, pending: false, fidelity: 'verbatim', previous: null, correctedAt: null, correctedBy: null, ...more })
const ko = (seq: number, time: string, speaker: 'caller' | 'call-taker', caller: string | null, service: string | null, relayed: SideView | null, more: Parameters<typeof turn>[5] = {}): TurnView =>
  turn(seq, time, speaker, caller, service, { lang: 'ko', ...more, turn: { relayed, ...more.turn } })

/** Korean through English: whole turns, one with the words in between corrected, and one waiting for each half. */
export const relayed: TurnView[] = [
  ko(1, '03:07:12', 'caller', '아파트 3층에 있는데 복도에 연기가 가득해요.', '我在公寓三楼，走廊里全是烟。', side('I’m on the third floor and the corridor is full of smoke.', 'en', { previous: 'I’m on the second floor and the corridor is full of smoke.', correctedAt: at('03:07:24'), correctedBy: '金慧' })),
  ko(2, '03:07:31', 'call-taker', '문을 닫고 창문 쪽으로 가세요.', '请关上门，到窗户边去。', side('Close the door and go to the window.', 'en')),
  ko(3, '03:07:50', 'caller', '창문이 열리지 않아요.', null, side('The window won’t open.', 'en'), { service: { pending: true } }),
  ko(4, '03:08:05', 'call-taker', null, '消防车两分钟到，用湿毛巾堵住门缝。', side('The fire engine is two minutes away. Block the gap with a wet towel.', 'en'), { caller: { pending: true } }),
  ko(5, '03:08:12', 'caller', '수건이 없어요!', null, null, { service: { pending: true } }),
  ko(6, '03:08:18', 'call-taker', null, '用衣服也可以。', null, { caller: { pending: true } }),
]
const relay = (parties: PartyView[], more: Partial<SessionView>): SessionView => gasSession({
  id: 's-relay', number: '1123-9B21', lang: korean, turns: relayed, seats: seats({ parties, pivot: english }), ...more,
})
export const relayMain = (more: Partial<SessionView> = {}): SessionView => relay([me(), party('金慧', 'relay', { deskLabel: '译员席 C-02' })], more)
export const relayFar = (more: Partial<SessionView> = {}): SessionView => relay([party('陈思', 'main', { deskLabel: '译员席 A-02' }), me({ seat: 'relay' })], more)

/** Russian, and the grandmother speaks German; somebody for it is rung. */
export const thirdLanguage = (more: Partial<SessionView> = {}): SessionView => gasSession({
  turns: [...gas.slice(0, 6), turn(21, '03:08:01', 'caller', 'Ich komme nicht die Treppe hinunter.', '我下不了楼梯。', { lang: 'de' })], ...more,
})
export const callerGone = (more: Partial<SessionView> = {}): SessionView => crashSession({
  callerGoneAt: at('20:15:18'), callBacks: [{ result: 'no-answer', at: at('20:15:20') }], silent: true, gender: 'female', listened: true,
  turns: [...crashSession().turns, turn(30, '20:15:18', 'system', null, null, { lang: 'ar', turn: { kind: 'system', notice: 'caller-gone' }, service: { said: false } })], ...more,
})
