// Invented sessions for everything about who interprets and what became of the caller: the ladder, rings, relief, relay, links.
import type { SessionRowView } from '../generated/types/SessionRowView'
import type { SessionView } from '../generated/types/SessionView'
import { queued, ringing, row, session } from './call-taker-views'
import { sceneNow } from './scene'
import { outlook, party, ring, seats } from './seats'
import { robbery, turn } from './turns'

const min = 60_000
const language = (tag: string, endonym: string) => ({ tag, endonym, direction: 'ltr' as const })
const main = (since: number) => party('林若溪', 'main', { since: sceneNow - since })
const notice = (name: NonNullable<SessionView['turns'][number]['notice']>) => turn(40, '14:34:30', 'system', null, null, { turn: { kind: 'system', notice: name }, service: { said: false } })

export const nobodyOnShift = () => queued({ offers: [], confirmed: true, outlook: outlook({ position: 1, expectMs: null, onShift: 0, rungs: [{ step: 'relay', pivot: 'en', ready: false }, { step: 'partner', id: 'city', name: '市外办热线', number: '010-5550 0142' }, { step: 'partner', id: 'uni', name: '外语大学', number: '010-5550 0177' }] }) })
export const onCall = () => queued({ confirmed: true, outlook: outlook({ position: 1, expectMs: null, onShift: 0, rungs: [{ step: 'on-call', free: 2 }, { step: 'partner', id: 'city', name: '市外办热线', number: '010-5550 0142' }] }) })
export const yieldElsewhere = () => queued({ priority: 'P1', confirmed: true, outlook: outlook({ position: 1, yieldAsked: true }) })
export const gaveAway = () => queued({ confirmed: true, turns: [...robbery.slice(0, 4), notice('interpreter-yielded')], outlook: outlook({ position: 1, expectMs: 240_000 }) })
const three = [ring('陈思', 2), ring('Daniel Wu', 3, { at: sceneNow - 3_000, until: sceneNow + 9_000 }), ring('何佳宁', 4, { at: sceneNow - 1_000, until: sceneNow + 11_000, next: '赵一鸣' })]
export const ringsThree = () => ringing({ priority: 'P1', ringing: three[0] ?? null, seats: seats({ rings: three }) })
export const yieldAsked = () => session({ priority: 'P3', seats: seats({ parties: [main(122_000)], yieldAsked: { to: 's9', name: '林若溪' } }) })
export const lostAndRung = () => session({ state: 'reconnecting', interpreter: { name: '林若溪', deskLabel: null, level: 'A', joined: true, lostUntil: sceneNow + 11_000, waitMs: 7000 }, seats: seats({ parties: [{ ...main(122_000), lostUntil: sceneNow + 11_000 }], rings: [ring('陈思', 2)] }) })

export const reliefDue = () => session({ openedAt: sceneNow - 33 * min, seats: seats({ parties: [main(31 * min)] }) })
export const reliefComing = () => session({ openedAt: sceneNow - 33 * min, seats: seats({ parties: [main(31 * min)], sought: [{ seat: 'relief', since: sceneNow - 4000 }], rings: [ring('陈思', 2, { seat: 'relief' })] }) })
export const reliefOn = () => session({ openedAt: sceneNow - 33 * min, seats: seats({ parties: [main(31 * min), party('陈思', 'relief', { since: sceneNow - 12_000 })] }) })
export const relayed = () => session({ lang: language('ko', '한국어'), seats: seats({ pivot: language('en', 'English'), parties: [main(60_000), party('박수연', 'relay', { since: sceneNow - 50_000 })], further: [language('ja', '日本語')], sought: [{ seat: 'further', since: sceneNow - 9_000 }], rings: [ring('田中 葵', 5, { seat: 'further' })] }) })

export const gone = () => session({ callerGoneAt: sceneNow - 32_000, callBacks: [{ result: 'engaged', at: sceneNow - 15_000 }] })
export const goneUntried = () => session({ callerGoneAt: sceneNow - 6_000, interpreter: null, seats: seats(), state: 'phrases-only' })
export const silent = () => session({ silent: true, gender: 'female', listened: true })
export const linked = () => session({ linked: [{ session: '04f7', n: 2, at: sceneNow - 40_000, facts: [
  ['place', { type: 'text', value: '三里屯北区 书店（喷泉旁）' }], ['hurt-count', { type: 'count', value: 2 }], ['category', { type: 'choices', value: ['theft', 'assault'] }], ['weapon', { type: 'yes-no', value: 'yes' }],
] }] })
/** Live sessions that this desk can see, to be linked. */
export const liveRows: SessionRowView[] = [row('04f7', 'fr', '14:33:10', '14:33:10', 'assault', '三里屯', null, { state: 'connected', ending: null, endedAt: null }), row('04f9', 'en', '14:34:02', '14:34:02', 'theft', '工体北路', null, { state: 'ringing', ending: null, endedAt: null })]

const service = (joined: boolean) => ({ id: 'city', name: '市外办热线', number: '010-5550 0142', joined, since: sceneNow - 18_000 })
export const partnerDialled = () => queued({ confirmed: true, seats: seats({ partner: service(false) }) })
export const partnerOn = () => session({ interpreter: null, interpreters: [], seats: seats({ partner: service(true) }) })
export const takenOver = () => session({ callTaker: '韩卫东', deskLabel: '值班长席', turns: [...robbery, notice('session-taken-over')] })
