// A member of staff while their entry is edited, and the closed lists of it. Plain data; Rust judges.
import type { Expertise } from '../generated/types/Expertise'
import type { Gender } from '../generated/types/Gender'
import type { Level } from '../generated/types/Level'
import type { StaffPersonView } from '../generated/types/StaffPersonView'
import type { UpdatePersonRequest } from '../generated/types/UpdatePersonRequest'

export const expertises = ['medical', 'traffic', 'legal', 'text'] as const satisfies readonly Expertise[]
export const genders = ['female', 'male'] as const satisfies readonly Gender[]
export const levels = ['A', 'B', 'C'] as const satisfies readonly Level[]

export interface Entry {
  name: string
  /** `into` empty means Chinese. */
  skills: { lang: string; level: Level; into: string }[]
  expertise: Expertise[]
  gender: Gender | null
  notWith: string[]
}

export const entryOf = (person: StaffPersonView): Entry => ({
  name: person.name, skills: person.skills.map(({ lang, level, into }) => ({ lang, level, into: into ?? '' })),
  expertise: [...person.expertise], gender: person.gender, notWith: [...person.notWith],
})

export const requestOf = (person: string, entry: Entry): UpdatePersonRequest => ({
  person, name: entry.name.trim(), expertise: expertises.filter((one) => entry.expertise.includes(one)), gender: entry.gender, notWith: entry.notWith,
  skills: entry.skills.map(({ lang, level, into }) => ({ lang, level, ...(into ? { into } : {}) })),
})

export const sameEntry = (one: Entry, other: Entry): boolean => JSON.stringify(requestOf('', one)) === JSON.stringify(requestOf('', other))
