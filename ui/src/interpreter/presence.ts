// The four things an interpreter says about being rung: order, key, shape. Words are in interpreter.ftl.
import type { Presence } from '../generated/types/Presence'
import type { Tone } from '../parts/tone'

export const presences: readonly { id: Presence; tone: Tone; keys: string }[] = [
  { id: 'available', tone: 'ok', keys: 'Ctrl+1' },
  { id: 'break', tone: 'pause', keys: 'Ctrl+2' },
  { id: 'wrap-up', tone: 'wrap-up', keys: 'Ctrl+3' },
  { id: 'away', tone: 'off', keys: 'Ctrl+4' },
]

export const presenceTone = (presence: Presence): Tone => presences.find(({ id }) => id === presence)?.tone ?? 'off'
