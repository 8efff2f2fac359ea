// A correction shows the words that changed, and only those.
import { expect, it } from 'vitest'
import { correction } from './words'

it('marks the one Chinese word that changed', () => {
  expect(correction('我朋友的手在流血，他说伤口不深。', '我朋友的前臂在流血，他说伤口不深。', 'zh-CN')).toEqual([
    { kind: 'same', text: '我朋友的' }, { kind: 'del', text: '手' }, { kind: 'ins', text: '前臂' }, { kind: 'same', text: '在流血，他说伤口不深。' },
  ])
})

it('replaces the whole text when little is left of it', () => {
  expect(correction('He ran away.', 'They are at the north gate now', 'en')).toEqual([
    { kind: 'del', text: 'He ran away.' }, { kind: 'ins', text: 'They are at the north gate now' },
  ])
})
