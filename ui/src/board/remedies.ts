// What can be done about an alarm: its words, its key, and the steering request behind it. Enter is always the first.
import type { AlarmView } from '../generated/types/AlarmView'
import type { Remedy } from '../generated/types/Remedy'
import type { SteerRequest } from '../generated/types/SteerRequest'
import { l10n } from '../l10n/l10n.svelte'
import { languageName } from '../session/language-name'

/** Each kind has its letters, so that a remedy is under the same key in every alarm. */
const letters: Record<Remedy['kind'], readonly string[]> = {
  ring: ['I', 'U'], yield: ['V', 'N'], recall: ['C', 'X'], partner: ['P', 'Q'], relay: ['Y', 'T'], relief: ['B'], phrases: ['F'], open: ['E'], 'take-over': ['O'], acknowledge: ['A'],
}
export const remedyKeys: readonly string[] = Object.values(letters).flat().map((letter) => `Alt+${letter}`)

export interface Choice { remedy: Remedy; keys: string | undefined }

/** The alarm's remedies with their keys: Enter, then Alt and a letter. */
export function choicesOf(alarm: AlarmView): Choice[] {
  const used = new Map<Remedy['kind'], number>()
  return alarm.remedies.map((remedy, i) => {
    const nth = used.get(remedy.kind) ?? 0
    used.set(remedy.kind, nth + 1)
    const letter = letters[remedy.kind][nth]
    return { remedy, keys: i === 0 ? 'Enter' : letter && `Alt+${letter}` }
  })
}

export function remedyWords(remedy: Remedy): string {
  const person = 'name' in remedy ? remedy.name : ''
  const desk = remedy.kind === 'yield' ? remedy.deskLabel : ''
  const language = remedy.kind === 'relay' ? languageName(remedy.pivot.tag) : ''
  return l10n.format(`alarm-do-${remedy.kind}`, { person, desk, language })
}

/** What to ask of the hub; null for what the screen does by itself or asks about first. */
export function requestOf(remedy: Remedy): SteerRequest | null {
  switch (remedy.kind) {
    case 'ring': return { kind: 'ring-person', session: remedy.session, person: remedy.person }
    case 'yield': return { kind: 'yield-interpreter', session: remedy.session }
    case 'recall': return { kind: 'recall', person: remedy.person }
    case 'partner': return { kind: 'call-partner', session: remedy.session, partner: remedy.partner }
    case 'relay': return { kind: 'start-relay', session: remedy.session, pivot: remedy.pivot.tag }
    case 'relief': return { kind: 'ask-relief', session: remedy.session }
    case 'phrases': return { kind: 'drop-request', session: remedy.session, seat: 'main' }
    case 'acknowledge': return { kind: 'acknowledge-alarm', n: remedy.n }
    case 'open': case 'take-over': return null
  }
}

/** The sentence of an alarm. */
export function alarmWords({ topic, lang, deskLabel, person }: Pick<AlarmView, 'topic' | 'lang' | 'deskLabel' | 'person'>): string {
  return l10n.format(`alarm-${topic}`, { language: lang ? languageName(lang.tag) : '', desk: deskLabel ?? '', person: person ?? '' })
}
