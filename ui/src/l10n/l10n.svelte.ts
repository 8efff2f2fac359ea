// Text for people: which language is on, and `t('id', args)`. Fluent source arrives from the platform.
// Never asks the browser which language it has: the web view under LANG=C answers "C".
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { MessageId, Messages } from '../generated/l10n-ids'
import { call } from '../platform/platform'
import { errorId } from '../platform/errors'

export type { MessageId }
export type Args<I extends MessageId> = Messages[I] extends null ? [] : [Messages[I]]

/** Read when it is first looked into: what one falls back on seldom is. */
function bundleOf(locale: string, sources: string[]): () => FluentBundle {
  let bundle: FluentBundle | null = null
  return () => {
    if (bundle) return bundle
    bundle = new FluentBundle(intlLocale(locale))
    for (const source of sources) bundle.addResource(new FluentResource(source))
    return bundle
  }
}

/** Locale to hand to Intl: Latin digits everywhere, also in Arabic. */
export function intlLocale(locale: string): string {
  return locale.startsWith('ar') ? `${locale}-u-nu-latn` : locale
}

class L10n {
  locale = $state('zh-CN')
  dir = $state<'ltr' | 'rtl'>('ltr')
  #bundles = $state.raw<(() => FluentBundle)[]>([])

  get intl(): string {
    return intlLocale(this.locale)
  }

  async use(locale: string): Promise<void> {
    const view = await call('strings', { locale })
    this.#bundles = [bundleOf(view.locale, view.sources), bundleOf('en', view.fallback)]
    this.locale = view.locale
    this.dir = view.dir
    document.documentElement.lang = view.locale
    document.documentElement.dir = view.dir
  }

  has(id: string): boolean {
    return this.#bundles.some((bundle) => bundle().hasMessage(id))
  }

  format(id: string, args?: Record<string, FluentVariable>): string {
    for (const read of this.#bundles) {
      const bundle = read()
      const pattern = bundle.getMessage(id)?.value
      if (pattern) return bundle.formatPattern(pattern, args ?? null, [])
    }
    return id
  }
}

export const l10n = new L10n()

/** The words for an id in the language that is on; reads again by itself when the language changes. */
export function t<I extends MessageId>(id: I, ...args: Args<I>): string {
  return l10n.format(id, args[0] as Record<string, FluentVariable> | undefined)
}

/** The words for a failed call. */
export function errorText(error: unknown): string {
  return l10n.format(errorId(error, (id) => l10n.has(id)))
}
