// The policy as the window edits it: the one in force, the draft, what Rust says is wrong with it. It outlives the
// screen, so that going to the board and back loses nothing. Decides nothing: every rule is asked of Rust.
import { untrack } from 'svelte'
import type { PolicyFaultView } from '../generated/types/PolicyFaultView'
import type { PolicyView } from '../generated/types/PolicyView'
import { CallError } from '../platform/errors'
import { call, listen } from '../platform/platform'
import { Question } from '../platform/question.svelte'
import { draftOf, policyOf, type Draft } from './draft'
import { policyToml } from './toml'

export type Mode = 'form' | 'text'
/** A fault as the form shows it; `not-a-number` is the one that is found here, before anything can be sent. */
export type ShownFault = PolicyFaultView | { field: string; line: null; fault: { code: 'not-a-number' } }

const typingMs = 150

export class PolicyState {
  view = $state.raw<PolicyView | null>(null)
  draft = $state<Draft | null>(null)
  text = $state('')
  mode = $state<Mode>('form')
  faults = $state.raw<readonly ShownFault[]>([])
  failure = $state<CallError | null>(null)
  busy = $state(false)
  /** A check of the latest edit is out. */
  checking = $state(false)
  /** The version that the draft began with. */
  base = $state(0)
  /** How often the text could not become a form; the switch is then drawn anew. */
  stayed = $state(0)
  readonly #question = new Question(async () => this.#take(await call('policy_view', null)))
  #timer: ReturnType<typeof setTimeout> | undefined
  #edit = 0
  /** The text that is the same as what is in force. */
  #clean = $state('')

  get asked() { return this.#question.failure }
  readonly dirty = $derived.by(() => (this.mode === 'text' ? this.text !== this.#clean : this.#written() !== this.#clean))
  /** Somebody put another one into force while this was edited. */
  readonly overtaken = $derived.by(() => this.dirty && this.view !== null && this.view.version !== this.base)

  follow(): () => void {
    void this.#question.ask()
    return listen('changed', (notice) => { if (notice.desk) void this.#question.ask() })
  }

  #take(view: PolicyView): void {
    this.view = view
    if (this.draft === null || (!untrack(() => this.dirty) && !view.pending)) this.reset(view)
  }

  /** Throws the edit away and begins again with what is in force. */
  reset(view = this.view): void {
    if (!view) return
    this.draft = draftOf(view.policy)
    this.base = view.version
    this.#clean = this.mode === 'text' ? view.text : (this.#written() ?? '')
    this.text = this.mode === 'text' ? view.text : this.#clean
    this.faults = []
    this.failure = null
    this.#edit++
  }

  /** What the form says, as text; null while there is none. */
  #written(): string | null {
    if (!this.draft || !this.view) return null
    const { policy, unread } = policyOf($state.snapshot(this.draft) as Draft, this.view.policy)
    return policyToml(policy) + unread.map((path) => `# ${path}: ${this.draft?.numbers[path] ?? ''}\n`).join('')
  }

  /** After every edit: asked of Rust once typing rests. */
  edited(): void {
    this.#edit++
    this.checking = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.check(), typingMs)
  }

  /** The draft's text, unless a number in it cannot be read. */
  #toSend(): { text: string; unread: ShownFault[] } {
    if (this.mode === 'text' || !this.draft || !this.view) return { text: this.text, unread: [] }
    const { policy, unread } = policyOf($state.snapshot(this.draft) as Draft, this.view.policy)
    return { text: policyToml(policy), unread: unread.map((field) => ({ field, line: null, fault: { code: 'not-a-number' } })) }
  }

  async check(): Promise<void> {
    const edit = this.#edit
    const { text, unread } = this.#toSend()
    try {
      const { faults } = await call('check_policy', { text })
      if (edit !== this.#edit) return
      this.faults = [...unread, ...faults]
      this.failure = null
    } catch (error) {
      if (edit === this.#edit) this.failure = CallError.from(error)
    } finally {
      if (edit === this.#edit) this.checking = false
    }
  }

  /** Puts it into force; false when there are faults, and then nothing has changed. */
  async save(): Promise<boolean> {
    const { text, unread } = this.#toSend()
    if (unread.length > 0) { await this.check(); return false }
    this.busy = true
    clearTimeout(this.#timer)
    try {
      const { faults, policy } = await call('set_policy', { text })
      this.faults = faults
      this.failure = null
      this.checking = false
      if (faults.length > 0 || !policy || !this.view) return false
      // Until the hub has confirmed it, the screen shows what was sent.
      this.view = { ...this.view, policy, text, pending: true }
      this.reset()
      void this.#question.ask()
      return true
    } catch (error) {
      this.failure = CallError.from(error)
      return false
    } finally {
      this.busy = false
    }
  }

  /** The standard table as an edit; nothing is sent. */
  toStandard(): void {
    if (!this.view) return
    this.draft = draftOf(this.view.standard)
    if (this.mode === 'text') this.text = policyToml(this.view.standard)
    this.edited()
  }

  /** To the text and back. Back only when the text can be read; else its faults are shown. */
  async use(mode: Mode): Promise<void> {
    if (mode === this.mode || !this.view) return
    const changed = this.dirty
    if (mode === 'text') {
      this.text = changed ? this.#toSend().text : this.view.text
      this.#clean = this.view.text
      this.mode = 'text'
    } else {
      const read = await call('check_policy', { text: this.text }).catch((error: unknown) => { this.failure = CallError.from(error) })
      if (read) this.faults = read.faults
      const policy = read?.policy
      if (!policy) { this.stayed++; return }
      this.draft = draftOf(this.view.policy)
      this.mode = 'form'
      this.#clean = this.#written() ?? ''
      this.draft = draftOf(policy)
    }
    if (changed) void this.check()
  }
}

export const policy = new PolicyState()
