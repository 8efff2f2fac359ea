// The supervisor's board in all its states: busy, calm, new, stale, offline, refused, formula, table, log, dialogs, wall.
import { answers } from './centre'
import { busyBoard, calmBoard, newBoard } from './board-views'
import { sceneNow, type Scene } from './scene'
import WholeWindow from './WholeWindow.svelte'

const sizes: [number, number][] = [[1440, 900], [1280, 720]]
const locales = ['zh-CN', 'en', 'ar']
const board = (name: string, more: Parameters<typeof answers>[1] = {}, press: string[] = [], shape: Partial<Scene> = {}): Scene => ({ name, component: WholeWindow, path: '/board', press, sizes: sizes.slice(0, 1), locales, handlers: answers('supervisor', more), ...shape })
const shows = (view: typeof busyBoard) => ({ handlers: { board_view: () => view } })

export const scenes: Scene[] = [
  board('board', {}, ['j'], { sizes: [...sizes, [1920, 1080]] }),
  board('board-calm', shows(calmBoard), [], { sizes }),
  board('board-new', shows(newBoard)),
  board('board-stale', { desk: { link: { state: 'down', since: sceneNow - 13_000, attempt: 3, code: null } }, ...shows({ ...busyBoard, asOf: sceneNow - 13_000 }) }, [], { sizes }),
  board('board-offline', { setup: { demo: true }, desk: { queued: 2, centre: { name: '演示', demo: true, hostedHere: false }, link: { state: 'down', since: sceneNow - 80_000, attempt: 9, code: null } }, ...shows({ ...calmBoard, asOf: sceneNow - 80_000 }) }),
  board('board-refused', { handlers: { board_view: () => Promise.reject({ code: 'wrong-role', reference: '5D20A1F7' }) } }),
  board('board-failed', { handlers: { steer: () => Promise.reject({ code: 'not-free', reference: '5D20A1F7' }) } }, ['j', 'Enter']),
  board('board-formula', {}, ['f', 'f']),
  board('board-log', {}, ['e']),
  board('board-message', {}, ['j', 'm']),
  board('board-take-over', {}, ['j', 't']),
  board('board-wall', {}, ['Control+Shift+W'], { sizes: [[1920, 1080]] }),
]
