// The screens of each role, in fixed order; the first is the one a shift starts on.
import type { MessageId } from '../generated/l10n-ids'
import type { Role } from '../generated/types/Role'

type TabLabel = Extract<MessageId, `frame-tab-${string}`>
export type { Role }
export interface Tab { id: string; label: TabLabel; path: string; role: Role }

export const tabs: readonly Tab[] = [
  { role: 'call-taker', id: 'desk', label: 'frame-tab-call-taking', path: '/desk' },
  { role: 'call-taker', id: 'sessions', label: 'frame-tab-sessions', path: '/sessions' },
  { role: 'interpreter', id: 'desk', label: 'frame-tab-interpreting', path: '/desk' },
  { role: 'interpreter', id: 'sessions', label: 'frame-tab-sessions', path: '/sessions' },
  { role: 'supervisor', id: 'board', label: 'frame-tab-board', path: '/board' },
  { role: 'supervisor', id: 'review', label: 'frame-tab-review', path: '/review' },
  { role: 'supervisor', id: 'admin', label: 'frame-tab-admin', path: '/admin' },
]

/** Where a supervisor sits who has taken a call over; only as long as they hold it. */
const callTab: Tab = { role: 'supervisor', id: 'call', label: 'frame-tab-call-taking', path: '/desk' }

export const tabsOf = (role: Role, holding = false): Tab[] => [...tabs.filter((tab) => tab.role === role), ...(role === 'supervisor' && holding ? [callTab] : [])]
