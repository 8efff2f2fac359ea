// Set-up: what a form asks for, what it refuses, and which screen a stage shows.
import { flushSync } from 'svelte'
import { beforeEach, expect, it } from 'vitest'
import { show } from '../../test/screen'
import type { SetupView } from '../generated/types/SetupView'
import { installPlatform } from '../platform/platform'
import { webPlatform, type Handlers } from '../platform/web'
import { setupView } from '../scenes/centre'
import Setup from '../views/Setup.svelte'
import { flawsOfInvitation, flawsOfPerson, flawsOfSecret, hostRequest, skillsOf, spoken, type Person } from './form'
import { setup } from './setup.svelte'

const person: Person = { personName: ' 周启航 ', deskLabel: '接警 12 席', role: 'interpreter', levels: { ar: 'A', fr: 'none' } }

it('asks for names, for a language of an interpreter, and for one passphrase twice', () => {
  expect(flawsOfPerson({ personName: ' ', deskLabel: 'x'.repeat(81), role: 'interpreter', levels: { en: 'none' } })).toEqual({ personName: 'empty', deskLabel: 'long', skills: 'no-skill' })
  expect(flawsOfPerson(person)).toEqual({})
  expect(flawsOfSecret({ passphrase: '1234567', again: '' })).toEqual({ passphrase: 'weak', again: 'differs' })
  expect(flawsOfSecret({ passphrase: '八个字的口令在这', again: '八个字的口令在这' })).toEqual({})
  expect(flawsOfInvitation(' \n')).toEqual({ invitation: 'empty' })
})

it('sends only the languages that an interpreter has', () => {
  expect(hostRequest(' 北京 ', person, { passphrase: 'long enough', again: 'long enough' })).toEqual({
    centreName: '北京', personName: '周启航', deskLabel: '接警 12 席', role: 'interpreter', skills: [{ lang: 'ar', level: 'A' }], passphrase: 'long enough',
  })
  expect(skillsOf('supervisor', person.levels)).toEqual([])
})

it('writes a fingerprint so that it can be read out', () => {
  expect(spoken('3f9ac27b')).toBe('3f9a c27b')
  expect(spoken('AA:BB')).toBe('AA:BB')
})

const settle = async () => { for (let i = 0; i < 5; i++) await Promise.resolve(); flushSync() }
async function at(view: Partial<SetupView>, handlers: Handlers = {}) {
  const platform = webPlatform({ setup_view: () => setupView(view), ...handlers })
  installPlatform(platform)
  await setup.ask()
  return { el: show(Setup, {}), platform }
}
const find = <E extends HTMLElement>(el: HTMLElement, id: string) => {
  const found = el.querySelector<E>(`[data-testid="${id}"]`)
  if (!found) throw new Error(`no ${id}`)
  return found
}
function type(el: HTMLElement, id: string, value: string) {
  const input = find<HTMLInputElement>(el, id)
  input.value = value
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

beforeEach(() => { setup.view = null; setup.failure = null })

it('offers nine languages by their own names on the first screen', async () => {
  const { el } = await at({ stage: 'first-run' })
  expect(el.querySelectorAll('[data-testid^=language-]')).toHaveLength(9)
  expect(find(el, 'language-ar').textContent).toBe('العربية')
})

it('marks what is missing and calls nothing', async () => {
  const { el, platform } = await at({ stage: 'first-run' })
  find(el, 'setup-host').click()
  flushSync()
  el.querySelector('form')?.requestSubmit()
  flushSync()
  expect(el.querySelectorAll('[aria-invalid=true]').length).toBeGreaterThanOrEqual(4)
  expect(platform.made.map(({ name }) => name)).not.toContain('host_centre')
})

it('joins, and says in place why it could not', async () => {
  const { el, platform } = await at({ stage: 'first-run' }, { join_centre: () => Promise.reject({ code: 'bad-invitation', reference: 'R1' }) })
  find(el, 'setup-join').click()
  flushSync()
  type(el, 'setup-invitation', 'yiqiao1.abc')
  type(el, 'setup-passphrase', 'long enough')
  type(el, 'setup-passphrase-again', 'long enough')
  el.querySelector('form')?.requestSubmit()
  await settle()
  expect(platform.made.at(-1)).toEqual({ name: 'join_centre', req: { invitation: 'yiqiao1.abc', passphrase: 'long enough' } })
  expect(find(el, 'error').dataset['code']).toBe('bad-invitation')
  expect(find(el, 'error').textContent).toContain('R1')
})

it('unlocks with the passphrase', async () => {
  const { el, platform } = await at({ stage: 'locked' }, { unlock: () => null })
  type(el, 'unlock-passphrase', 'secret words')
  flushSync()
  el.querySelector('form')?.requestSubmit()
  await settle()
  expect(platform.made.at(-1)).toEqual({ name: 'unlock', req: { passphrase: 'secret words' } })
})

it('fetches a damaged record again, but never a damaged journal', async () => {
  const store = await at({ stage: 'fault', fault: { code: 'store-damaged', reference: 'R2', setAside: '/data/desk.db.damaged' } }, { start_afresh: () => null })
  expect(store.el.textContent).toContain('/data/desk.db.damaged')
  find(store.el, 'fault-afresh').click()
  await settle()
  expect(store.platform.made.at(-1)?.name).toBe('start_afresh')
  const journal = await at({ stage: 'fault', fault: { code: 'journal-damaged', reference: 'R3', setAside: '/data/journal.db.damaged' } })
  expect(journal.el.querySelector('[data-testid=fault-afresh]')).toBeNull()
  expect(journal.el.textContent).toContain('R3')
})

it('can be asked again when the program did not answer', async () => {
  installPlatform(webPlatform({ setup_view: () => Promise.reject({ code: 'internal', reference: 'R4' }) }))
  await setup.ask()
  const el = show(Setup, {})
  expect(find(el, 'fault').textContent).toContain('R4')
  expect(find(el, 'fault-retry')).toBeTruthy()
})

it('keeps language and look with Rust', async () => {
  const { platform } = await at({ stage: 'ready' }, { set_preferences: () => null })
  await setup.useTheme('dark')
  await setup.useLanguage('en')
  expect(platform.made.filter(({ name }) => name === 'set_preferences').map(({ req }) => req)).toEqual([{ locale: 'en', theme: 'dark' }, { locale: 'en', theme: 'dark' }])
})
