// The window before and around the desks: set-up, unlocking, faults, review, own sessions, refusals, invitations.
import type { DeskView } from '../generated/types/DeskView'
import type { SetupView } from '../generated/types/SetupView'
import { answers, calmBoard, missingChild, rows, setupView } from './centre'
import { sceneNow, type Scene } from './scene'
import WholeWindow from './WholeWindow.svelte'

const sizes: [number, number][] = [[1440, 900], [1280, 720]]
const wait: string[] = []
const setupScene = (name: string, setup: Partial<SetupView>, press = wait): Scene => ({ name, component: WholeWindow, press, sizes, handlers: { setup_view: () => setupView(setup) } })
const supervisor = (name: string, path: string, more: Parameters<typeof answers>[1] = {}, press = wait): Scene => ({ name, component: WholeWindow, path, press, sizes, handlers: answers('supervisor', more) })
const refused: DeskView['refused'] = [
  { command: 'c1', what: 'interpret', code: 'wrong-state', text: '他说手机和护照都在包里，包是黑色的。', at: sceneNow - 9000 },
  { command: 'c2', what: 'set-priority', code: 'not-yours', text: null, at: sceneNow - 30_000 },
  { command: 'c3', what: 'add-note', code: 'text-too-long', text: 'note', at: sceneNow - 40_000 },
]
const invitation = { invitation: `yiqiao1.${'eyJkZXNrIjoiMDE4ZjAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAxIiwi'.repeat(5)}`, fingerprint: '3f9ac27be0145d8891aa62c07e4bd1f3', deskLabel: '接警 13 席' }
const session = missingChild.id
const live = rows[0]?.id ?? ''
const fillInvite = ['Control+K', 'i', 'n', 'v', 'i', 't', 'e', 'Enter']

export const scenes: Scene[] = [
  setupScene('setup-first-run', { stage: 'first-run' }),
  setupScene('setup-host', { stage: 'first-run' }, ['1', 'Tab', 'Tab', 'Tab', 'ArrowRight']),
  setupScene('setup-host-flaws', { stage: 'first-run' }, ['1', 'Tab', 'Tab', 'Tab', 'ArrowRight', 'Shift+Tab', 'Enter']),
  setupScene('setup-join', { stage: 'first-run' }, ['2']),
  { ...setupScene('unlock', { stage: 'locked' }, ['x', 'Enter']), handlers: { setup_view: () => setupView({ stage: 'locked' }), unlock: () => Promise.reject({ code: 'wrong-passphrase', reference: '9F3A11C0' }) } },
  setupScene('fault', { stage: 'fault', fault: { code: 'store-damaged', reference: '7B21F0CE', setAside: '/home/desk/.local/share/yiqiao/desk.db.damaged-20261123T063448' } }),
  setupScene('fault-journal', { stage: 'fault', fault: { code: 'journal-damaged', reference: '7B21F0CE', setAside: '/home/desk/.local/share/yiqiao/journal.db.damaged-20261123T063448' } }),
  supervisor('link-refused', '/board', { desk: { link: { state: 'refused', since: sceneNow - 2000, attempt: 0, code: 'unenrolled' } }, handlers: { board_view: () => calmBoard } }),
  supervisor('invite', '/board', { desk: { centre: { name: '北京 110', demo: false, hostedHere: true } } }, fillInvite),
  supervisor('invite-made', '/board', { desk: { centre: { name: '北京 110', demo: false, hostedHere: true } }, handlers: { invite: () => invitation } }, [...fillInvite, ...Array.from({ length: 8 }, () => 'Shift'), 'A', 'Tab', 'B', 'Enter']),
  supervisor('review', `/review?session=${session}`),
  supervisor('review-live', `/review?session=${live}`, { handlers: { read_transcript: () => ({ ...missingChild, id: live, state: 'connected', ending: null, endedAt: null, summary: null, attestations: [], snapshots: [], offers: [], handOffs: [] }) } }),
  supervisor('review-search', `/review?q=${encodeURIComponent('黄色')}&session=${session}&turn=t3`),
  supervisor('review-empty', `/review?q=${encodeURIComponent('紫色')}`),
  supervisor('review-none', '/review', { handlers: { sessions_view: () => ({ rows: [], next: null }) } }),
  { name: 'my-sessions', component: WholeWindow, path: `/sessions?session=${session}`, press: wait, sizes, handlers: answers('interpreter') },
  { name: 'my-sessions-empty', component: WholeWindow, path: '/sessions', press: wait, handlers: answers('call-taker', { handlers: { sessions_view: () => ({ rows: [], next: null }) } }) },
  { name: 'refused', component: WholeWindow, path: '/sessions', press: wait, sizes, handlers: answers('call-taker', { desk: { refused, queued: 1 } }) },
  { name: 'palette-window', component: WholeWindow, path: '/sessions', press: ['Control+K'], handlers: answers('call-taker', { desk: { centre: { name: '北京 110', demo: false, hostedHere: true } } }) },
]
