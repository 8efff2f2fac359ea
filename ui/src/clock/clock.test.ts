// Times are Beijing's, computed from stamps and the server's offset.
import { afterEach, expect, it, vi } from 'vitest'
import { clock } from './clock.svelte'
import { clockTime, date, duration } from './format'
import { waitTone } from './wait'

afterEach(() => { clock.freeze(null); vi.useRealTimers() })

it('shows Beijing time wherever the machine is', () => {
  expect(clockTime(Date.UTC(2026, 10, 22, 16, 5, 9))).toBe('00:05:09')
  expect(date(Date.UTC(2026, 10, 22, 16, 5, 9))).toBe('2026-11-23')
})

it('follows the server when the machine is wrong', () => {
  vi.useFakeTimers({ now: 1_000_000 })
  clock.sync(1_060_000)
  vi.advanceTimersByTime(5000)
  expect(clock.read()).toBe(1_065_000)
  clock.sync(Date.now())
})

it('writes spans with hours only when there are any', () => {
  expect([duration(9_000), duration(129_000), duration(4_957_000), duration(-5)]).toEqual(['00:09', '02:09', '1:22:37', '00:00'])
})

it('grades a wait sooner when life is at risk', () => {
  expect([waitTone(9_000), waitTone(31_000), waitTone(46_000), waitTone(16_000, true)]).toEqual(['ring', 'warn', 'crit', 'crit'])
})
