// What the command palette lists, and how a query finds it.
import type { Component } from 'svelte'

export interface PaletteAction {
  id: string
  /** Heading it stands under, already in words. */
  group: string
  label: string
  run: () => void
  keys?: string
  icon?: Component<{ size?: number | string }>
  /** Other spellings: pinyin initials, numbers, the name in another language. */
  match?: string[]
  lang?: string
}

/** Every word of the query must be in the label or in another spelling. Order stays as given. */
export function find(actions: readonly PaletteAction[], query: string): PaletteAction[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  return actions.filter((action) => {
    const texts = [action.label, ...(action.match ?? [])].map((text) => text.normalize('NFKC').toLowerCase())
    return words.every((word) => texts.some((text) => text.includes(word)))
  })
}
