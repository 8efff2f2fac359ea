// A phrasebook for pictures and tests, read from the real phrase files: one-line wordings only, samples for arguments.
// Not the real reader (crates/phrasebook): no selectors, no checks.
import type { PhraseArgView } from '../generated/types/PhraseArgView'
import type { PhraseListView } from '../generated/types/PhraseListView'
import type { PhraseView } from '../generated/types/PhraseView'
import type { RenderedPhraseView } from '../generated/types/RenderedPhraseView'

const files = import.meta.glob<string>('../../../locales/{zh-CN,en,ar,ru}/phrases/*.ftl', { query: '?raw', import: 'default', eager: true })
const groups = ['greet', 'safe', 'loc', 'nature', 'med', 'theft', 'pass', 'wait', 'hand', 'close', 'int']
const pins = ['greet-interpreter-coming', 'greet-yes-no-only', 'safe-now', 'nature-service', 'loc-where', 'loc-read-sign', 'nature-hurt-count', 'loc-readback']
const number = (name: string, min: number, max: number): PhraseArgView => ({ name, kind: 'number', min, max, choices: [] })
const args: Record<string, PhraseArgView[]> = {
  'loc-readback': [{ name: 'address', kind: 'text', min: null, max: null, choices: [] }], 'loc-phone-readback': [{ name: 'phone', kind: 'text', min: null, max: null, choices: [] }],
  'greet-wait-seconds': [number('seconds', 1, 300)],
  'safe-weapon': [{ name: 'who', kind: 'choice', min: null, max: null, choices: ['female', 'male', 'other'] }],
}

const yesNo = new Set(['greet-confirm-language', 'safe-now', 'safe-free-to-talk', 'safe-person-near', 'safe-weapon', 'safe-can-leave', 'loc-same-place', 'nature-now', 'med-awake', 'med-breathing', 'theft-person-still-here'])

interface Entry { text: string; reading: string | null }
function entries(lang: string, group: string): Map<string, Entry> {
  const source = Object.entries(files).find(([path]) => path.endsWith(`/${lang}/phrases/${group}.ftl`))?.[1] ?? ''
  const found = source.matchAll(/^([a-z][\w-]*) = (.+)((?:\n +.*)*)/gm)
  return new Map([...found].map(([, id = '', text = '', rest = '']) => [id, { text: text.replace(/\{ \$\w+ \}/g, '…'), reading: /\.reading = (.+)/.exec(rest)?.[1] ?? null }]))
}

export function phrasebook(lang: string): PhraseListView {
  return {
    lang, direction: lang === 'ar' ? 'rtl' : 'ltr', version: 1, pins, problems: [],
    groups: groups.map((id) => {
      const chinese = entries('zh-CN', id)
      return {
        id, phrases: [...entries(lang, id)].map(([phrase, { text }]): PhraseView => ({
          id: phrase, group: id, text: chinese.get(phrase)?.text ?? '', target: text, args: args[phrase] ?? [], answer: yesNo.has(phrase) ? 'yes-no' : 'none', ringWindow: true, status: 'draft',
          search: `${chinese.get(phrase)?.text ?? ''} ${text} ${phrase}`.toLowerCase(),
        })),
      }
    }),
  }
}

export function rendered(lang: string, id: string): RenderedPhraseView {
  const phrase = phrasebook(lang).groups.flatMap((group) => group.phrases).find((one) => one.id === id)
  const reading = phrase ? (entries(lang, phrase.group).get(id)?.reading ?? null) : null
  return { id, lang, direction: lang === 'ar' ? 'rtl' : 'ltr', text: phrase?.target ?? '', back: phrase?.text ?? '', reading, status: 'draft' }
}
