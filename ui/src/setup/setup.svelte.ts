// How far this desk is from being usable, as Rust says; asked again whenever Rust says it moved on.
// Also the person's language and look: they are known before anyone has unlocked anything.
import type { SetupView } from '../generated/types/SetupView'
import { l10n } from '../l10n/l10n.svelte'
import { CallError } from '../platform/errors'
import { call, listen } from '../platform/platform'
import { theme, themeOf, type ThemeChoice } from '../theme/theme.svelte'

const firstLocale = 'zh-CN'

class SetupState {
  view = $state<SetupView | null>(null)
  failure = $state<CallError | null>(null)

  /** Follows until the returned function is called; ask once before. */
  follow(): () => void {
    return listen('setup-changed', () => void this.ask())
  }

  async ask(): Promise<void> {
    try {
      this.view = await call('setup_view', null)
      this.failure = null
    } catch (error) {
      this.failure = CallError.from(error)
    }
  }

  /** Asks, and puts on the language and look that the person prefers. Once, before the window is drawn. */
  async begin(): Promise<void> {
    await this.ask()
    theme.choice = themeOf(this.view?.preferences.theme ?? '')
    await l10n.use(this.view?.preferences.locale || firstLocale)
  }

  async useLanguage(locale: string): Promise<void> {
    await l10n.use(locale)
    await this.#keep()
  }

  async useTheme(choice: ThemeChoice): Promise<void> {
    theme.choice = choice
    await this.#keep()
  }

  /** A preference that cannot be kept still holds in this window; nothing is lost that anyone said. */
  async #keep(): Promise<void> {
    await call('set_preferences', { locale: l10n.locale, theme: theme.choice }).catch(() => undefined)
  }
}

export const setup = new SetupState()
