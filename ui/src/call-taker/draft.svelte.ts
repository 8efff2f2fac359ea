// What the call-taker has noted before a session is opened. Lives outside the screen, so that a look at another tab
// loses nothing; empty again once a session has begun.
import type { FactField } from '../generated/types/FactField'
import type { FactValue } from '../generated/types/FactValue'
import type { OpenSessionRequest } from '../generated/types/OpenSessionRequest'
import type { Assistance } from '../generated/types/Assistance'
import type { Origin } from '../generated/types/Origin'
import type { Priority } from '../generated/types/Priority'

export const origins: readonly Origin[] = ['caller', 'officer', 'station', 'partner']

class Draft {
  origin = $state<Origin>('caller')
  number = $state('')
  incident = $state('')
  /** Station, or partner service. */
  unit = $state('')
  /** Name, or the partner's desk. */
  officer = $state('')
  place = $state('')
  district = $state('')
  categories = $state.raw<string[]>([])
  scene = $state.raw<string[]>([])
  priority = $state<Priority>('P2')
  note = $state('')

  facts(): [FactField, FactValue][] {
    const texts: [FactField, string][] = [['place', this.place], ['district', this.district], ['note', this.note]]
    const lists: [FactField, string[]][] = [['category', this.categories], ['scene', this.scene]]
    return [
      ...texts.filter(([, value]) => value.trim()).map(([field, value]): [FactField, FactValue] => [field, { type: 'text', value: value.trim() }]),
      ...lists.filter(([, value]) => value.length).map(([field, value]): [FactField, FactValue] => [field, { type: 'choices', value }]),
    ]
  }

  /** The next kind of origin, in the order of the form. */
  turnOrigin(): void {
    this.origin = origins[(origins.indexOf(this.origin) + 1) % origins.length] ?? 'caller'
  }

  request(lang: string, assistance: Assistance): OpenSessionRequest {
    const said = { number: this.number.trim(), incident: this.incident.trim(), officer: this.origin === 'caller' ? '' : [this.unit, this.officer].map((word) => word.trim()).filter(Boolean).join(' · ') }
    const caller = Object.fromEntries(Object.entries(said).filter(([, value]) => value))
    return { origin: this.origin, lang, assistance, priority: this.priority, caller, facts: this.facts() }
  }

  clear(): void {
    Object.assign(this, { origin: 'caller', number: '', incident: '', unit: '', officer: '', place: '', district: '', categories: [], scene: [], priority: 'P2', note: '' })
  }
}

export const draft = new Draft()
