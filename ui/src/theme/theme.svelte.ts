// Light, dark or by the clock (dark 19:00–07:00 in Beijing). Sets data-theme on <html>; knows no colour.
// The choice is kept by Rust with the person's preferences, not here.
import { clock } from '../clock/clock.svelte'
import { hourOf } from '../clock/format'

export type ThemeChoice = 'light' | 'dark' | 'auto'
export const themeOf = (text: string): ThemeChoice => (text === 'light' || text === 'dark' ? text : 'auto')

class Theme {
  choice = $state<ThemeChoice>('auto')
  readonly shown = $derived.by<'light' | 'dark'>(() => {
    if (this.choice !== 'auto') return this.choice
    const hour = hourOf(clock.now)
    return hour >= 19 || hour < 7 ? 'dark' : 'light'
  })

  /** Keeps <html data-theme> true; call once from the root component. */
  follow(): void {
    $effect(() => { document.documentElement.dataset['theme'] = this.shown })
  }
}

export const theme = new Theme()
