// The call-taker's desk when nobody joins, when more than one interprets, and when the caller is gone, silent or one of two.
import { answering, rows } from './call-taker-views'
import CallTakerInFrame from './CallTakerInFrame.svelte'
import { framed } from './people'
import { sceneNow, type Scene } from './scene'
import * as seated from './seated-views'
import type { SessionView } from '../generated/types/SessionView'

const frame = framed('call-taker', '/desk')
const sizes: [number, number][] = [[1440, 900], [1366, 768], [1280, 720]]
const locales = ['zh-CN', 'en', 'ar']
const offline = { link: { state: 'down', since: sceneNow - 75_000, attempt: 9, code: null } } as const
const at = (name: string, view: () => SessionView, more: Partial<Scene> = {}): Scene =>
  ({ name: `seated-${name}`, component: CallTakerInFrame, path: '/desk', props: { frame }, handlers: answering(view()), sizes, locales, ...more })
const form = (name: string, noted: Record<string, string>): Scene =>
  ({ name: `seated-new-${name}`, component: CallTakerInFrame, path: '/desk', props: { frame, noted }, handlers: answering(null), sizes, locales })

export const scenes: Scene[] = [
  at('none-on-shift', seated.nobodyOnShift),
  at('on-call', seated.onCall),
  at('yield-elsewhere', seated.yieldElsewhere),
  at('gave-away', seated.gaveAway),
  at('ladder-offline', seated.nobodyOnShift, { handlers: answering(seated.nobodyOnShift(), offline) }),
  at('rings', seated.ringsThree),
  at('yield', seated.yieldAsked),
  at('lost', seated.lostAndRung),
  at('relief-due', seated.reliefDue),
  at('relief-coming', seated.reliefComing),
  at('relief-on', seated.reliefOn),
  at('relay', seated.relayed),
  at('gone', seated.gone),
  at('gone-end', seated.goneUntried, { press: ['Control+Shift+E'] }),
  at('silent', seated.silent),
  at('menu', seated.yieldAsked, { press: ['Alt+,'] }),
  at('linked', seated.linked),
  at('link', seated.linked, { press: ['Alt+O'], handlers: { ...answering(seated.linked()), sessions_view: () => ({ rows: [...seated.liveRows, ...rows], next: null }) } }),
  at('partner-dialled', seated.partnerDialled),
  at('partner-on', seated.partnerOn),
  at('taken-over', seated.takenOver),
  form('officer', { origin: 'officer', number: '138 0000 0142', unit: '三里屯所', officer: '王强' }),
  form('station', { origin: 'station', number: '010-5550 0110', unit: '三里屯所', officer: '李敏' }),
  form('partner', { origin: 'partner', number: '010-5550 0120', unit: '120 急救中心', officer: '调度 3 席' }),
]
