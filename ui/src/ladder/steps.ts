// What the ladder of a waiting session says: place, honest estimate, steps, and what happens next. Makes up no number.
import { duration } from '../clock/format'
import type { Outlook } from '../generated/types/Outlook'
import type { Rung } from '../generated/types/Rung'
import type { SessionView } from '../generated/types/SessionView'
import { l10n, t } from '../l10n/l10n.svelte'
import { languageName } from '../session/language-name'
import { ringsFor } from '../session/seats'

type Step<S extends Rung['step']> = Extract<Rung, { step: S }>
const rungs = <S extends Rung['step']>(outlook: Outlook | null, step: S): Step<S>[] => (outlook?.rungs ?? []).filter((rung): rung is Step<S> => rung.step === step)

export const partners = (outlook: Outlook | null) => rungs(outlook, 'partner')
export const relays = (outlook: Outlook | null) => rungs(outlook, 'relay')
export const onCallFree = (outlook: Outlook | null): number => rungs(outlook, 'on-call').reduce((sum, { free }) => sum + free, 0)

/** "2nd of those waiting, about 01:40", or that nobody is on shift; nothing while the line is down. */
export function placeWords(outlook: Outlook | null): string {
  if (!outlook) return ''
  const place = outlook.position === null ? [] : [t('ladder-place', { position: outlook.position })]
  const expect = outlook.expectMs !== null ? t('ladder-expect', { time: duration(outlook.expectMs) }) : outlook.onShift === 0 ? t('ladder-none-on-shift') : t('ladder-no-estimate')
  return [...place, expect].join(' · ')
}

/** "Relay through English or French": every pivot that there is, best first. */
export function relayWords(outlook: Outlook | null): string {
  const list = new Intl.ListFormat(l10n.intl, { type: 'disjunction' })
  return list.format(relays(outlook).map(({ pivot }) => languageName(pivot)))
}

/** Whether this session gave its interpreter away and waits since. */
export function gaveAway(view: SessionView): boolean {
  const last = view.turns.findLast(({ notice }) => notice === 'interpreter-yielded' || notice === 'interpreter-joined')
  return last?.notice === 'interpreter-yielded'
}

export type Next = 'offline' | 'partner' | 'rings' | 'yield' | 'on-call' | 'nobody' | 'gave' | 'queue' | 'finding'
/** Which one sentence says what happens next. */
export function nextOf(view: SessionView, offline: boolean, anyFree: boolean): Next {
  const { outlook, seats } = view
  if (offline) return 'offline'
  if (seats.partner) return 'partner'
  if (ringsFor(seats, 'main').length || view.ringing) return 'rings'
  if (outlook?.yieldAsked) return 'yield'
  if (onCallFree(outlook) > 0) return 'on-call'
  if (outlook && outlook.onShift === 0) return 'nobody'
  if (gaveAway(view)) return 'gave'
  return anyFree ? 'finding' : 'queue'
}
