// What a set-up form holds and what is wrong with it. Rust checks again; this only saves a round trip and marks the field.
import type { HostRequest } from '../generated/types/HostRequest'
import type { InviteRequest } from '../generated/types/InviteRequest'
import type { JoinRequest } from '../generated/types/JoinRequest'
import type { Level } from '../generated/types/Level'
import type { Role } from '../generated/types/Role'
import type { Skill } from '../generated/types/Skill'

export const nameCharsMax = 80
export const passphraseCharsMin = 8
export const passphraseCharsMax = 200

export type Levels = Record<string, Level | 'none'>
export type Flaw = 'empty' | 'long' | 'weak' | 'differs' | 'no-skill'
export type Flaws = Partial<Record<'centreName' | 'personName' | 'deskLabel' | 'skills' | 'invitation' | 'passphrase' | 'again', Flaw>>

export interface Person { personName: string; deskLabel: string; role: Role; levels: Levels }
export interface Secret { passphrase: string; again: string }

/** A form that nobody has filled in yet. */
export const nobody = (): Person => ({ personName: '', deskLabel: '', role: 'call-taker', levels: {} })

const chars = (text: string): number => [...text].length

function flawOfName(text: string): Flaw | undefined {
  if (!text.trim()) return 'empty'
  return chars(text.trim()) > nameCharsMax ? 'long' : undefined
}

export const skillsOf = (role: Role, levels: Levels): Skill[] =>
  role === 'interpreter' ? Object.entries(levels).flatMap(([lang, level]) => (level === 'none' ? [] : [{ lang, level }])) : []

/** Only the fields that have a flaw. */
function only(flaws: { [K in keyof Flaws]: Flaw | undefined }): Flaws {
  return Object.fromEntries(Object.entries(flaws).filter(([, flaw]) => flaw)) as Flaws
}

export const flawsOfPerson = (person: Person): Flaws => only({
  personName: flawOfName(person.personName),
  deskLabel: flawOfName(person.deskLabel),
  skills: person.role === 'interpreter' && skillsOf(person.role, person.levels).length === 0 ? 'no-skill' : undefined,
})

export const flawsOfSecret = ({ passphrase, again }: Secret): Flaws => only({
  passphrase: chars(passphrase) < passphraseCharsMin ? 'weak' : chars(passphrase) > passphraseCharsMax ? 'long' : undefined,
  again: passphrase === again ? undefined : 'differs',
})

export const flawsOfCentre = (centreName: string): Flaws => only({ centreName: flawOfName(centreName) })
export const flawsOfInvitation = (invitation: string): Flaws => only({ invitation: invitation.trim() ? undefined : 'empty' })

export const inviteRequest = (person: Person): InviteRequest => ({
  personName: person.personName.trim(), deskLabel: person.deskLabel.trim(),
  role: person.role, skills: skillsOf(person.role, person.levels),
})

export const hostRequest = (centreName: string, person: Person, secret: Secret): HostRequest => ({
  centreName: centreName.trim(), ...inviteRequest(person), passphrase: secret.passphrase,
})

export const joinRequest = (invitation: string, secret: Secret): JoinRequest => ({ invitation: invitation.trim(), passphrase: secret.passphrase })

/** The invitation's fingerprint in groups that can be read out. */
export const spoken = (fingerprint: string): string => (/^[0-9a-f]+$/i.test(fingerprint) ? (fingerprint.match(/.{1,4}/g) ?? []).join(' ') : fingerprint)
