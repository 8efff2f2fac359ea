// A platform in memory: for Vitest, for `npm run dev` and for the pictures in headless Chromium.
// Holds no data of its own except the strings, which it reads from locales/; everything else is handed in.
import type { CallName, Calls, Req, Res, StringsView, TopicName, Topics } from './calls'
import type { Platform } from './platform'

export type Handlers = { [K in CallName]?: (req: Req<K>) => Res<K> | Promise<Res<K>> }

export interface WebPlatform extends Platform {
  /** Delivers a message to every listener of the topic, as the Rust side would. */
  emit<K extends TopicName>(topic: K, message: Topics[K]): void
  /** Every call made so far, oldest first. */
  readonly made: { name: CallName; req: unknown }[]
}

const files = import.meta.glob<string>('../../../locales/*/ui/*.ftl', { query: '?raw', import: 'default', eager: true })

function sourcesOf(locale: string): string[] {
  return Object.entries(files).filter(([path]) => path.includes(`/locales/${locale}/`)).map(([, text]) => text)
}

export function stringsOf(locale: string): StringsView {
  return { locale, dir: locale.startsWith('ar') ? 'rtl' : 'ltr', sources: sourcesOf(locale), fallback: sourcesOf('en') }
}

export function webPlatform(handlers: Handlers = {}): WebPlatform {
  const listeners = new Map<TopicName, Set<(message: never) => void>>()
  const made: WebPlatform['made'] = []
  const all: Handlers = { strings: ({ locale }) => stringsOf(locale), ...handlers }
  return {
    made,
    async call(name, req) {
      made.push({ name, req })
      const handler = all[name] as ((req: unknown) => Calls[typeof name]['res']) | undefined
      if (!handler) throw { code: 'not-found', reference: `no handler for ${String(name)}` }
      return handler(req)
    },
    listen(topic, cb) {
      const set = listeners.get(topic) ?? new Set()
      listeners.set(topic, set.add(cb as (message: never) => void))
      return () => void set.delete(cb as (message: never) => void)
    },
    emit(topic, message) {
      listeners.get(topic)?.forEach((cb) => cb(message as never))
    },
    setZoom: (factor) => document.documentElement.style.setProperty('zoom', String(factor)),
  }
}
