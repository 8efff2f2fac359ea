// The screens behind the tabs of each role, each fetched by itself: a desk shows those of one role.
import type { Component } from 'svelte'
import { tabsOf, type Role, type Tab } from '../frame/tabs'
import { Later } from '../parts/later.svelte'

type Screen = Later<Component<Record<string, never>>>
const desks: Record<Role, Screen> = {
  'call-taker': new Later(() => import('../views/CallTakerDesk.svelte')),
  interpreter: new Later(() => import('../views/InterpreterDesk.svelte')),
  supervisor: new Later(() => import('../views/Board.svelte')),
}
const sessions: Screen = new Later(() => import('../views/MySessions.svelte'))
const review: Screen = new Later(() => import('../views/Review.svelte'))
const admin: Screen = new Later(() => import('../views/Admin.svelte'))

export const inviteDialog = new Later(() => import('../setup/InviteDialog.svelte'))

export function screenOf({ id, role }: Tab): Screen {
  return id === 'call' ? desks['call-taker'] : id === 'sessions' ? sessions : id === 'review' ? review : id === 'admin' ? admin : desks[role]
}

/** The tab that a window of this role begins with at this address. */
export function firstTab(role: Role, path: string): Tab | undefined {
  const tabs = tabsOf(role)
  return tabs.find((tab) => tab.path === path) ?? tabs[0]
}
