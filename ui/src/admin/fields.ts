// The numbers of the policy, section by section: where each stands in the table, in which unit it is shown and kept.
// Bounds and rules belong to Rust; nothing here judges a value.
export const sections = ['times', 'counts', 'alarms', 'service'] as const
export type Section = (typeof sections)[number]
/** Times are kept in milliseconds and shown in seconds. */
export type Unit = 'seconds' | 'count' | 'people' | 'percent'

const times = ['ring', 'join', 'reconnect', 'caller-gone', 'ageing', 'shift-closing', 'relief-hint', 'relief-urge', 'hand-over', 'rest', 'handle', 'clock-skew'] as const
const counts = ['rings-p1', 'rings', 'missed-rings'] as const
const alarms = ['wait-p1', 'wait', 'shelve'] as const
const service = ['within', 'percent', 'short-abandon'] as const

export type NumberSlug = `times-${(typeof times)[number]}` | `counts-${(typeof counts)[number]}` | `alarms-${(typeof alarms)[number]}` | `service-${(typeof service)[number]}`
export type Slug = NumberSlug | 'yielding' | 'keep-rare-languages' | 'listening-shown' | 'expertise' | 'relays' | 'partners'
export interface NumberRow { slug: NumberSlug; section: Section; key: string; path: string; unit: Unit }

function row(section: Section, name: string): NumberRow {
  const unit: Unit = section === 'counts' ? (name === 'missed-rings' ? 'count' : 'people') : name === 'percent' ? 'percent' : 'seconds'
  const key = name.replaceAll('-', '_') + (unit === 'seconds' ? '_ms' : '')
  return { slug: `${section}-${name}` as NumberSlug, section, key, path: `${section}.${key}`, unit }
}

export const numberRows: readonly NumberRow[] = [
  ...times.map((name) => row('times', name)), ...counts.map((name) => row('counts', name)),
  ...alarms.map((name) => row('alarms', name)), ...service.map((name) => row('service', name)),
]
export const rowsOf = (section: Section): NumberRow[] => numberRows.filter((one) => one.section === section)

/** Which named field a path of the table belongs to; null for the table as a whole. */
export function slugOf(path: string): Slug | null {
  const number = numberRows.find((one) => one.path === path)
  if (number) return number.slug
  const head = /^[a-z_]+/.exec(path)?.[0].replaceAll('_', '-')
  const lists: readonly Slug[] = ['yielding', 'keep-rare-languages', 'listening-shown', 'expertise', 'relays', 'partners']
  return lists.find((slug) => slug === head) ?? null
}

/** As shown: seconds without needless noughts. */
export const shown = (unit: Unit, value: number): string => String(unit === 'seconds' ? value / 1000 : value)

/** What was typed, in the table's own unit; null when it is no number. A decimal comma is read too. */
export function kept(unit: Unit, typed: string): number | null {
  const plain = typed.trim().replace(',', '.')
  if (!/^-?\d{1,9}(?:\.\d{1,3})?$/.test(plain)) return null
  if (unit === 'seconds') return Math.round(Number(plain) * 1000)
  return plain.includes('.') ? null : Number(plain)
}
