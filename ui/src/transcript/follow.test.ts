// Following: at the end until the reader scrolls up by more than 80 px; then new rows are counted.
import { expect, it } from 'vitest'
import { Follow } from './follow.svelte'

function scrollable() {
  const box = document.createElement('div')
  const size = { scrollHeight: 1000, clientHeight: 300 }
  for (const name of ['scrollHeight', 'clientHeight'] as const) Object.defineProperty(box, name, { get: () => size[name] })
  return { box, size, scroll: (top: number) => { box.scrollTop = top; box.dispatchEvent(new Event('scroll')) } }
}

it('counts what came while the reader looked back, and returns to the end', () => {
  const { box, size, scroll } = scrollable()
  const follow = new Follow()
  const stop = follow.attach(box)
  follow.rows(10)
  scroll(700)
  scroll(650)
  expect(follow.on, 'within 80 px it still follows').toBe(true)
  scroll(400)
  expect(follow.on).toBe(false)
  size.scrollHeight = 1100
  follow.rows(12)
  expect(follow.unseen).toBe(2)
  follow.toEnd()
  expect([follow.on, follow.unseen, box.scrollTop]).toEqual([true, 0, 1100])
  stop()
})
