// Whom a session can be handed to, in the fixed order of the bar and of the digits.
import type { Agency } from '../generated/types/Agency'
import type { HandOffMode } from '../generated/types/HandOffMode'

export const agencies: readonly { id: Agency; number: string }[] = [
  { id: 'fire119', number: '119' }, { id: 'ambulance120', number: '120' }, { id: 'traffic122', number: '122' }, { id: 'citizens12345', number: '12345' },
]
export const modes: readonly HandOffMode[] = ['with-interpreter', 'call-taker-stays', 'briefing-only']
export const numberOf = (agency: Agency): string => agencies.find(({ id }) => id === agency)?.number ?? ''
