// The call-taker's desk: new, offline, ringing, queued, phrases only, live, hand-off, end, correction, summary.
import { answering, phrasesOnly, queued, ringing, session, wrapUp } from './call-taker-views'
import CallTakerInFrame from './CallTakerInFrame.svelte'
import { framed } from './people'
import { sceneNow, type Scene } from './scene'

const frame = framed('call-taker', '/desk')
const sizes: [number, number][] = [[1440, 900], [1280, 720]]
const all: [number, number][] = [[1440, 900], [1366, 768], [1280, 720], [1920, 1080]]
const noted = { number: '+44 7700 900 142', incident: '1123-04172', place: '三里屯路 19 号附近', district: 'chaoyang', categories: ['theft'] }
const base = { component: CallTakerInFrame, path: '/desk' }
const offline = { link: { state: 'down', since: sceneNow - 75_000, attempt: 9, code: null }, queued: 2 } as const

export const scenes: Scene[] = [
  { ...base, name: 'call-taker-new', props: { frame, noted }, handlers: answering(null), sizes: all },
  { ...base, name: 'call-taker-new-officer', props: { frame, noted: { origin: 'officer', unit: '三里屯所', officer: '012345' } }, handlers: answering(null), press: ['P'] },
  { ...base, name: 'call-taker-offline', props: { frame, noted }, handlers: answering(null, offline), sizes },
  { ...base, name: 'call-taker-ringing', props: { frame }, handlers: answering(ringing()), press: ['F3'], sizes: all },
  { ...base, name: 'call-taker-queued', props: { frame }, handlers: answering(queued()), press: ['F5'], sizes },
  { ...base, name: 'call-taker-undo', props: { frame }, handlers: answering(ringing({ openedAt: sceneNow - 1_000, clocks: [['requested', sceneNow - 1_000]], offers: [] })) },
  { ...base, name: 'call-taker-phrases-only', props: { frame }, handlers: answering(phrasesOnly()), sizes },
  { ...base, name: 'call-taker-live', props: { frame }, handlers: answering(session()), sizes: all, locales: ['zh-CN', 'en', 'ar'] },
  { ...base, name: 'call-taker-reconnecting', props: { frame }, handlers: answering(session({ state: 'reconnecting', interpreter: { name: '林若溪', deskLabel: null, level: 'A', joined: true, lostUntil: sceneNow + 11_000, waitMs: 7000 } })) },
  { ...base, name: 'call-taker-handoff', props: { frame }, handlers: answering(session()), press: ['Alt+H'], sizes },
  { ...base, name: 'call-taker-end', props: { frame }, handlers: answering(session()), press: ['Control+Shift+E'] },
  { ...base, name: 'call-taker-correct', props: { frame }, handlers: answering(session()), press: ['Alt+E'] },
  { ...base, name: 'call-taker-fill-in', props: { frame }, handlers: answering(session()), press: ['F8'] },
  { ...base, name: 'call-taker-summary', props: { frame }, handlers: answering(wrapUp()), press: ['1', 'Control+Enter'], sizes },
  { ...base, name: 'call-taker-palette', props: { frame }, handlers: answering(session()), press: ['Control+K', '1', '1', '9'] },
  { ...base, name: 'call-taker-keys', props: { frame }, handlers: answering(session()), press: ['?'] },
]
