// The frame: what the line's state looks like when, what was refused, and the address.
import { expect, it, vi } from 'vitest'
import { show } from '../../test/screen'
import type { LinkView } from '../generated/types/LinkView'
import type { RefusedView } from '../generated/types/RefusedView'
import { copyText } from '../platform/clipboard'
import { shownLink } from './link'
import { find } from './palette'
import RefusedNotice from './RefusedNotice.svelte'
import { route } from './route.svelte'
import { tabsOf } from './tabs'

const down: LinkView = { state: 'down', since: 10_000, attempt: 2, code: null }
const stateAt = (ms: number, wasUp = true) => shownLink(down, 0, 500, 10_500 + ms, wasUp).state

it('shows a lost line from 2 s, and offline from 60 s, by the hub’s clock', () => {
  expect([0, 1_999, 2_000, 59_999, 60_000].map((ms) => stateAt(ms))).toEqual(['online', 'online', 'reconnecting', 'reconnecting', 'offline'])
})

it('never says connected before the line was up once', () => {
  expect(stateAt(500, false)).toBe('connecting')
})

it('shows a refusal at once, with its code', () => {
  expect(shownLink({ ...down, state: 'refused', code: 'unenrolled' }, 3, 0, 10_001, true)).toMatchObject({ state: 'refused', code: 'unenrolled', queued: 3 })
})

it('has only the tabs that exist', () => {
  expect(tabsOf('supervisor').map(({ id }) => id)).toEqual(['board', 'review', 'admin'])
  expect(tabsOf('interpreter').map(({ id }) => id)).toEqual(['desk', 'sessions'])
})

it('keeps a query in the address', () => {
  route.go('/review', { q: '黄色', session: 's1' })
  expect(route.path).toBe('/review')
  expect(route.query.get('q')).toBe('黄色')
  route.replace('/review', { session: 's2' })
  expect(route.query.get('session')).toBe('s2')
  expect(route.query.get('q')).toBeNull()
})

it('finds actions by any word in any spelling', () => {
  const actions = [{ id: 'a', group: 'g', label: '邀请席位', match: ['invite'], run: () => {} }]
  expect(find(actions, 'INV')).toHaveLength(1)
  expect(find(actions, 'invite 席')).toHaveLength(1)
  expect(find(actions, 'other')).toHaveLength(0)
})

const refused = (more: Partial<RefusedView>): RefusedView => ({ command: 'c1', what: 'speak', code: 'wrong-state', text: 'Where are you?', at: 0, ...more })

it('keeps the words of a refused command in sight until someone takes note', () => {
  const ondismiss = vi.fn()
  const el = show(RefusedNotice, { refused: [refused({}), refused({ command: 'c2', what: 'never-heard-of', text: null }), refused({ command: 'c3' })], ondismiss })
  expect(el.querySelector('[data-testid=refused-words]')?.textContent).toBe('Where are you?')
  expect(el.textContent).toContain('Not accepted: \u2068a sentence\u2069')
  expect(el.textContent).toContain('2\u2069 more')
  el.querySelector<HTMLElement>('[data-testid=refused-dismiss]')?.click()
  expect(ondismiss).toHaveBeenCalledWith('c1')
})

it('has words for a command it does not know', () => {
  expect(show(RefusedNotice, { refused: [refused({ what: 'never-heard-of' })], ondismiss: vi.fn() }).textContent).toContain('a command')
})

it('shows nothing when nothing was refused', () => {
  expect(show(RefusedNotice, { refused: [], ondismiss: vi.fn() }).textContent.trim()).toBe('')
})

it('says whether a copy worked', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } })
  document.execCommand = vi.fn(() => false)
  expect(await copyText('words')).toBe(false)
  document.execCommand = vi.fn(() => true)
  expect(await copyText('words')).toBe(true)
  expect(document.querySelectorAll('textarea')).toHaveLength(0)
  vi.unstubAllGlobals()
})
