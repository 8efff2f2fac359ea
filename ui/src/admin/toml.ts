// Writes a policy as TOML, for Rust to read and judge. Knows the table's shape, not its rules.
import type { Policy } from '../generated/types/Policy'

/** A basic string: JSON writes the same escapes, but leaves DEL as it is. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll('\u007f', '\\u007F')
const list = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`
const value = (one: unknown): string =>
  typeof one === 'string' ? quoted(one) : Array.isArray(one) ? list(one.map(String)) : String(one)
const lines = (table: object): string[] => Object.entries(table).map(([key, one]) => `${/^[\w-]+$/.test(key) ? key : quoted(key)} = ${value(one)}`)

export function policyToml(policy: Policy): string {
  const { times, counts, yielding, expertise, alarms, service, relays, partners } = policy
  const tables = Object.entries({ times, counts, yielding, expertise, alarms, service })
  return [
    ...lines({ keep_rare_languages: policy.keep_rare_languages, listening_shown: policy.listening_shown }),
    ...tables.flatMap(([name, table]) => ['', `[${name}]`, ...lines(table)]),
    ...relays.flatMap((relay) => ['', '[[relays]]', ...lines(relay)]),
    ...partners.flatMap((partner) => ['', '[[partners]]', ...lines(partner)]),
    '',
  ].join('\n')
}
