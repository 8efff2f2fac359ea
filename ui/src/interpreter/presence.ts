// The four things an interpreter says about being rung: order, key, shape. Words are in interpreter.ftl.
import type { DeskView } from '../generated/types/DeskView'
import type { Presence } from '../generated/types/Presence'
import type { Tone } from '../parts/tone'

export const presences: readonly { id: Presence; tone: Tone; keys: string }[] = [
  { id: 'available', tone: 'ok', keys: 'Ctrl+1' },
  { id: 'break', tone: 'pause', keys: 'Ctrl+2' },
  { id: 'wrap-up', tone: 'wrap-up', keys: 'Ctrl+3' },
  { id: 'away', tone: 'off', keys: 'Ctrl+4' },
]

export const presenceTone = (presence: Presence): Tone => presences.find(({ id }) => id === presence)?.tone ?? 'off'

export type DeskNotice = 'recalled' | 'missed' | 'rest' | 'shift-ended' | 'closing'
/** What the interpreter is told about their own standing, the most urgent first. The first of them that has a way back shows its key. */
export function noticesOf(view: DeskView): DeskNotice[] {
  const cause = view.presenceCause
  const notices: [DeskNotice, boolean][] = [
    ['recalled', view.recalledAt !== null && view.presence !== 'available'],
    ['missed', cause === 'missed-rings' || cause === 'missed-ring'],
    ['rest', cause === 'rest'],
    ['shift-ended', cause === 'shift-ended'],
    ['closing', view.duty === 'closing'],
  ]
  return notices.flatMap(([notice, so]) => (so ? [notice] : []))
}
/** Whether one of the notices already has the button that brings back. */
export const hasWayBack = (view: DeskView): boolean => noticesOf(view).some((notice) => notice !== 'closing')
