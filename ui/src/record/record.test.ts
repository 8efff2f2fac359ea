// Reading records: marks in found words, pages, late answers, and the address that cites a place.
import { flushSync } from 'svelte'
import { beforeEach, expect, it, vi } from 'vitest'
import { show } from '../../test/screen'
import { route } from '../frame/route.svelte'
import type { SearchView } from '../generated/types/SearchView'
import { installPlatform } from '../platform/platform'
import { webPlatform } from '../platform/web'
import { answers, hits, missingChild, rows } from '../scenes/centre'
import MySessions from '../views/MySessions.svelte'
import Review from '../views/Review.svelte'
import { excerpt, pieces } from './marked'
import { Search } from './search.svelte'
import { Sessions } from './sessions.svelte'
import { valueText } from './words'

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
  route.go('/review')
})

it('marks UTF-16 ranges, in any order and past the end', () => {
  expect(pieces('穿黄色外套', [[1, 3]])).toEqual([{ text: '穿', hit: false }, { text: '黄色', hit: true }, { text: '外套', hit: false }])
  expect(pieces('😀ab', [[2, 3]]).find(({ hit }) => hit)?.text).toBe('a')
  expect(pieces('abcd', [[2, 9], [0, 3], [1, 1]]).map(({ text }) => text).join('')).toBe('abcd')
  expect(pieces('abc', [])).toEqual([{ text: 'abc', hit: false }])
})

it('cuts a long text so that its first hit is in sight', () => {
  const text = `${'前'.repeat(60)}黄色${'后'.repeat(60)}`
  const cut = excerpt(text, [[60, 62]])
  expect(cut[0]).toEqual({ text: '…', hit: false })
  expect(cut.slice(0, 2).map((piece) => piece.text).join('').length).toBeLessThan(32)
  expect(cut.find(({ hit }) => hit)?.text).toBe('黄色')
  expect(excerpt('short yellow', [[6, 12]])[0]?.text).toBe('short ')
})

it('drops a late answer to an earlier query', async () => {
  const waiting: ((view: SearchView) => void)[] = []
  installPlatform(webPlatform({ search: () => new Promise<SearchView>((done) => waiting.push(done)) }))
  const search = new Search()
  const first = search.run('yel')
  const second = search.run('yellow')
  waiting[1]?.({ hits: hits.slice(0, 1), next: 'p2', tookMs: 2 })
  await second
  waiting[0]?.({ hits, next: null, tookMs: 9 })
  await first
  expect(search).toMatchObject({ query: 'yellow', next: 'p2' })
  expect(search.hits).toHaveLength(1)
  const more = search.more()
  waiting[2]?.({ hits: hits.slice(1, 3), next: null, tookMs: 1 })
  await more
  expect(search.hits).toHaveLength(3)
})

it('keeps older pages below when the newest page changes', async () => {
  let newest = rows.slice(1, 3)
  installPlatform(webPlatform({ sessions_view: ({ after }) => (after ? { rows: rows.slice(3, 5), next: null } : { rows: newest, next: 'p2' }) }))
  const sessions = new Sessions()
  await sessions.ask()
  await sessions.more()
  expect(sessions.rows.map(({ id }) => id)).toEqual(rows.slice(1, 5).map(({ id }) => id))
  newest = rows.slice(0, 2)
  await sessions.ask()
  expect(sessions.rows.map(({ id }) => id)).toEqual(rows.slice(0, 5).map(({ id }) => id))
  expect(sessions.next).toBeNull()
})

it('writes facts in words', () => {
  expect(valueText({ field: 'safe', value: { type: 'yes-no', value: 'unclear' } })).toBe('unclear')
  expect(valueText({ field: 'district', value: { type: 'text', value: 'haidian' } })).toBe('Haidian')
  expect(valueText({ field: 'hurt-count', value: { type: 'count', value: 2 } })).toBe('2')
  expect(valueText({ field: 'category', value: { type: 'choices', value: ['missing', 'centre-own'] } })).toBe('Missing, centre-own')
})

async function review(address: Record<string, string>) {
  route.go('/review', address)
  const platform = webPlatform(answers('supervisor'))
  installPlatform(platform)
  const el = show(Review, {})
  const see = (selector: string) => vi.waitFor(() => { flushSync(); const found = el.querySelector<HTMLElement>(selector); expect(found).toBeTruthy(); return found as HTMLElement })
  const opened = () => platform.made.filter(({ name }) => name === 'read_transcript').length
  return { el, see, opened, platform }
}

it('opens the cited place, once, as an audited read', async () => {
  const { see, opened, platform } = await review({ session: missingChild.id, turn: 't3' })
  const record = await see('[data-testid=record]')
  expect(record.textContent).toContain('1123-0388')
  expect(record.querySelector('[data-turn=t3]')?.className).toContain('newest')
  expect(opened()).toBe(1)
  expect(platform.made.map(({ name }) => name)).not.toContain('session_view')
})

it('lists sessions without a query, and finds with one; a hit leads to its turn', async () => {
  const { el, see, opened } = await review({})
  await see('[data-testid=session-row]')
  const field = await see('[data-testid=review-search]') as HTMLInputElement
  field.value = '黄色'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  const hit = await see('[data-testid=hit]')
  expect(el.querySelector('mark')?.textContent).toBe('黄色')
  hit.click()
  await see('[data-testid=record]')
  expect(Object.fromEntries(route.query)).toEqual({ q: '黄色', session: missingChild.id, turn: 't3' })
  expect(opened()).toBe(1)
})

it('says what to loosen when nothing is found', async () => {
  const { el, see } = await review({ q: '紫色' })
  ;(await see('[data-testid=review-clear]')).click()
  await see('[data-testid=session-row]')
  expect(el.querySelector('[data-testid=review-clear]')).toBeNull()
})

it('opens an address that is pasted into the search', async () => {
  const { see } = await review({})
  const field = await see('[data-testid=review-search]') as HTMLInputElement
  field.value = `#/review?session=${missingChild.id}`
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await see('[data-testid=record]')
  expect(route.query.get('q')).toBeNull()
})

it('reads one’s own sessions without an audited read', async () => {
  route.go('/sessions', { session: missingChild.id })
  const platform = webPlatform(answers('interpreter'))
  installPlatform(platform)
  const el = show(MySessions, {})
  await vi.waitFor(() => { flushSync(); expect(el.querySelector('[data-testid=record]')).toBeTruthy() })
  expect(platform.made.map(({ name }) => name)).toContain('session_view')
  expect(platform.made.map(({ name }) => name)).not.toContain('read_transcript')
})
