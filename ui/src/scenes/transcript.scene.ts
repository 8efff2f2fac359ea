// The transcript in the frame: a robbery in English, a crash in Arabic, a lost link, the palette and the key list.
import PhoneForwarded from '@lucide/svelte/icons/phone-forwarded'
import LogInFrame from './LogInFrame.svelte'
import { framed } from './people'
import { sceneNow, type Scene } from './scene'
import { crash, robbery, turn } from './turns'

const chinese = { endonym: '中文', lang: 'zh-CN', who: '接警席' }
const english = { endonym: 'English', lang: 'en', who: '报警人' }
const arabic = { endonym: 'العربية', lang: 'ar', who: '报警人' }
const frame = framed('call-taker', '/desk')
const log = { turns: robbery, caller: english, service: chinese }
const actions = [
  { id: 'to119', group: '操作', label: '转接 119 消防', keys: 'Alt+H', icon: PhoneForwarded, match: ['zj119'], run: () => {} },
  { id: 'phrase', group: '短语', label: '消防车已经出发，请离开楼房。', match: ['xfc'], run: () => {} },
]
const many = Array.from({ length: 600 }, (_, i) => turn(i + 1, '14:31:20', i % 2 ? 'caller' : 'call-taker', `Sentence number ${i + 1}.`, `第 ${i + 1} 句话。`))

export const scenes: Scene[] = [
  { name: 'transcript', component: LogInFrame, props: { frame, log } },
  { name: 'transcript-arabic', component: LogInFrame, locales: ['zh-CN', 'ar'], props: { frame: framed('interpreter', '/desk'), log: { turns: crash, caller: arabic, service: chinese, reader: 'both' } } },
  { name: 'transcript-long', component: LogInFrame, locales: ['zh-CN'], props: { frame, log: { ...log, turns: many } } },
  { name: 'transcript-empty', component: LogInFrame, locales: ['zh-CN'], props: { frame: { ...frame, demo: true }, log: { ...log, turns: [] } } },
  {
    name: 'link-lost', component: LogInFrame,
    props: { frame: framed('supervisor', '/board', { state: 'reconnecting', since: sceneNow - 8000, attempt: 2, queued: 2 }), log },
  },
  { name: 'palette', component: LogInFrame, props: { frame: { ...frame, actions }, log }, press: ['Control+K'] },
  { name: 'keys', component: LogInFrame, props: { frame, log }, press: ['?'] },
]
