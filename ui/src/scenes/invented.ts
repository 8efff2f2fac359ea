// What all invented views share: the moment, the languages, ids that count up. No real people or calls.
import type { LanguageView } from '../generated/types/LanguageView'
import { uiLanguages } from '../l10n/languages'
import { sceneNow } from './scene'

export const s = 1000
export const min = 60 * s
export const ago = (ms: number): number => sceneNow - ms

export const callerLanguages: readonly LanguageView[] = uiLanguages.filter(({ locale }) => locale !== 'zh-CN').map(({ locale, endonym }) => ({ tag: locale, endonym, direction: locale === 'ar' ? 'rtl' : 'ltr' }))
export const language = (tag: string): LanguageView => callerLanguages.find((one) => one.tag === tag) ?? { tag, endonym: tag, direction: 'ltr' }

let nth = 0
export const id = (): string => `018f0000-0000-7000-8000-${String(++nth).padStart(12, '0')}`
