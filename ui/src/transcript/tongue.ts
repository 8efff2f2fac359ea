// The name of a language between which words cross: Chinese is simply Chinese here, whatever its tag says of a country.
import { languageName } from '../session/language-name'

export const tongue = (tag: string): string => languageName(tag === 'zh-CN' ? 'zh' : tag)
