// Times as people read them: 24 h, Beijing, Latin digits, in every language. No words here.
const zone = 'Asia/Shanghai'
const withSeconds = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
const withoutSeconds = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** 14:33:29 */
export const clockTime = (at: number): string => withSeconds.format(at)
/** 14:33 */
export const shortTime = (at: number): string => withoutSeconds.format(at)
/** 2026-11-23. From parts: what a locale puts between them differs from one web view to the next. */
export function date(at: number): string {
  const part = Object.fromEntries(day.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${part['year']}-${part['month']}-${part['day']}`
}
/** Hour of day in Beijing, 0–23. */
export const hourOf = (at: number): number => Number(withoutSeconds.format(at).slice(0, 2))

const two = (n: number): string => String(n).padStart(2, '0')

/** 02:09, or 1:22:37 from one hour on. Never below zero. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const h = Math.floor(seconds / 3600)
  const m = Math.floor(seconds / 60) % 60
  const s = seconds % 60
  return h ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`
}
