// Words: the language that is on, arguments, falling back, and errors.
import { describe, expect, it } from 'vitest'
import { CallError } from '../platform/errors'
import { installPlatform } from '../platform/platform'
import { stringsOf, webPlatform } from '../platform/web'
import { errorText, l10n, t } from './l10n.svelte'

describe('words', () => {
  it('follow the language that is on', async () => {
    await l10n.use('zh-CN')
    expect(t('frame-link-online')).toBe('已连接')
    expect(document.documentElement.lang).toBe('zh-CN')
  })

  it('isolate their arguments from the text around', () => {
    expect(t('frame-alarms', { count: 3 })).toBe('\u20683\u2069 alarms')
  })

  it('fall back where a language lacks a message', async () => {
    installPlatform(webPlatform({ strings: () => ({ ...stringsOf('ar'), sources: [] }) }))
    await l10n.use('ar')
    expect(t('frame-link-online')).toBe('Connected')
    expect(document.documentElement.dir).toBe('rtl')
  })

  it('write Latin digits in Arabic', async () => {
    const ftl = 'frame-zoom = { NUMBER($percent) }'
    installPlatform(webPlatform({ strings: ({ locale }) => ({ locale, dir: 'rtl', sources: [ftl], fallback: [] }) }))
    await l10n.use('ar')
    expect(t('frame-zoom', { percent: 125 })).toContain('125')
  })
})

describe('errors', () => {
  it('have words for a known code and general words for an unknown one', () => {
    expect(errorText(new CallError('disk-full', 'R1'))).toContain('disk is full')
    expect(errorText({ code: 'never-heard-of', reference: 'R2' })).toContain('Something went wrong')
  })
})
