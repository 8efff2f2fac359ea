// What is wrong with a policy or a roster, in the language of the window. Words are in policy.ftl and admin.ftl.
import type { RosterFault } from '../generated/types/RosterFault'
import { t } from '../l10n/l10n.svelte'
import { languageName } from '../session/language-name'
import { numberRows, shown, slugOf, type Unit } from './fields'
import type { ShownFault } from './policy.svelte'

const unitOf = (field: string): Unit | null => numberRows.find(({ path }) => path === field)?.unit ?? null

export function withUnit(unit: Unit | null, value: number): string {
  if (unit === 'seconds') return t('policy-seconds', { value: shown(unit, value) })
  return unit === 'percent' ? t('policy-percent', { value: String(value) }) : String(value)
}

/** The name of a field as the form writes it; its path where it has none. */
export function fieldName(path: string): string {
  const slug = slugOf(path)
  return slug === null ? path : t(`policy-field-${slug}`)
}

export function faultText({ field, fault }: ShownFault): string {
  const unit = unitOf(field)
  switch (fault.code) {
    case 'out-of-range': return t('policy-fault-out-of-range', { min: withUnit(unit, fault.min), max: withUnit(unit, fault.max) })
    case 'unknown-language': return t('policy-fault-unknown-language', { language: fault.lang })
    case 'relay-cycle': return t('policy-fault-relay-cycle', { language: languageName(fault.lang) })
    case 'too-long': return t('policy-fault-too-long', { max: fault.max })
    case 'before': return t('policy-fault-before', { field: fieldName(fault.field) })
    case 'unreadable': return t('policy-fault-unreadable', { said: fault.said })
    default: return t(`policy-fault-${fault.code}`)
  }
}

/** The sentence for a field, or for anything inside it. */
export function errorOf(faults: readonly ShownFault[], path: string): string | undefined {
  const found = faults.find(({ field }) => field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`))
  return found && faultText(found)
}

export function rosterFaultText(fault: RosterFault): string {
  switch (fault.code) {
    case 'columns': return t('admin-roster-fault-columns', { found: fault.found })
    case 'unknown-person': return t('admin-roster-fault-unknown-person', { said: fault.said })
    case 'two-people': return t('admin-roster-fault-two-people', { said: fault.said })
    case 'time': return t('admin-roster-fault-time', { said: fault.said })
    case 'tier': return t('admin-roster-fault-tier', { said: fault.said })
    case 'overlap': return t('admin-roster-fault-overlap', { line: fault.with })
    case 'too-many': return t('admin-roster-fault-too-many', { max: fault.max })
    case 'too-long': return t('admin-roster-fault-too-long', { max: fault.max })
    default: return t(`admin-roster-fault-${fault.code}`)
  }
}
