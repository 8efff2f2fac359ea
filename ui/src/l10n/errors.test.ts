// Every code that Rust may answer has a sentence in Chinese and English.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { errorText, l10n } from './l10n.svelte'

const codes = {
  refusal: ['unknown-session', 'duplicate-session', 'not-yours', 'wrong-role', 'wrong-state', 'offer-over', 'unknown-turn', 'duplicate-turn', 'text-empty', 'text-too-long', 'unknown-language', 'bad-fact', 'limit-reached', 'nothing-to-change', 'unknown-person', 'no-relay', 'unknown-partner', 'not-free', 'question-over', 'unknown-alarm', 'bad-policy', 'bad-roster'],
  app: ['not-ready', 'wrong-passphrase', 'weak-passphrase', 'bad-invitation', 'bad-form', 'store-damaged', 'journal-damaged', 'disk-full', 'disk-read-only', 'store-unusable', 'folder-in-use', 'cannot-listen', 'phrase-unknown', 'phrase-argument', 'bad-page', 'internal'],
  link: ['unenrolled', 'bad-frame', 'too-large', 'wrong-version', 'slow', 'silent', 'replaced', 'full', 'hub-stopping'],
}
const all = Object.values(codes).flat()

it.each(['zh-CN', 'en'])('have a sentence each in %s', async (locale) => {
  await l10n.use(locale)
  const general = errorText({ code: 'never-heard-of' })
  expect(all.filter((code) => errorText({ code }) === general)).toEqual([])
  // Not falling back: the file of this language itself has them.
  const source = readFileSync(resolve(import.meta.dirname, `../../../locales/${locale}/ui/error.ftl`), 'utf8')
  expect(all.filter((code) => !source.includes(`\nerror-${code} = `))).toEqual([])
})

it('are the codes that the Rust side names', () => {
  const rust = (path: string) => readFileSync(resolve(import.meta.dirname, '../../../crates', path), 'utf8')
  const named = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map(([, code]) => code)
  expect(named(rust('domain/src/refusal.rs'), /#\[error\("([a-z-]+)"\)\]/g).sort()).toEqual([...codes.refusal].sort())
  expect(named(rust('app/src/error.rs'), /Self::\w+ => "([a-z-]+)"/g).sort()).toEqual([...codes.app].sort())
  expect(named(rust('link/src/frame/mod.rs'), /Self::\w+ => "([a-z-]+)"/g)).toEqual(expect.arrayContaining(codes.link))
})
