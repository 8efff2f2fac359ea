// Drafts what the other service is told, from the incident form, in the language of the window. The call-taker edits it.
import type { SessionView } from '../generated/types/SessionView'
import { choiceLabel } from '../incident/choices'
import { choicesOf, countOf, textOf, yesNoOf } from '../incident/facts'
import { l10n, t } from '../l10n/l10n.svelte'
import { languageName } from '../session/language-name'

// Isolates are for mixed text on the screen; this is read aloud and stored as plain words.
const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '')

function hurt(view: SessionView): string | null {
  const count = countOf(view.facts, 'hurt-count')
  if (count !== null) return count === 0 ? t('hand-off-draft-hurt-none') : t('hand-off-draft-hurt', { count })
  const answer = yesNoOf(view.facts, 'hurt-count')
  if (answer === null) return choicesOf(view.facts, 'scene').includes('injured') ? t('hand-off-draft-hurt-some') : null
  return t(answer === 'yes' ? 'hand-off-draft-hurt-some' : answer === 'no' ? 'hand-off-draft-hurt-none' : 'hand-off-draft-hurt-unclear')
}

export function briefing(view: SessionView): string {
  const { facts } = view
  const join = new Intl.ListFormat(l10n.intl, { type: 'conjunction', style: 'narrow' })
  const language = languageName(view.lang.tag)
  const district = textOf(facts, 'district')
  const place = [district ? choiceLabel('district', district) : '', textOf(facts, 'place')].filter(Boolean).join(' ')
  const categories = choicesOf(facts, 'category').map((id) => choiceLabel('category', id))
  const safe = yesNoOf(facts, 'safe')
  const armed = yesNoOf(facts, 'weapon') === 'yes' || choicesOf(facts, 'scene').includes('weapon')
  const number = textOf(facts, 'callback') || view.caller.number
  const lines = [
    place ? t('hand-off-draft-place', { place }) : t('hand-off-draft-place-unknown'),
    categories.length ? t('hand-off-draft-category', { categories: join.format(categories) }) : null,
    hurt(view),
    safe === 'yes' ? t('hand-off-draft-safe') : safe === 'no' ? t('hand-off-draft-unsafe') : null,
    armed ? t('hand-off-draft-weapon') : null,
    textOf(facts, 'note') || null,
    t('hand-off-draft-language', { language }),
    view.interpreter?.joined ? t('hand-off-draft-interpreter', { language, name: view.interpreter.name }) : null,
    number ? t('hand-off-draft-callback', { number }) : null,
  ]
  return plain(lines.filter((line) => line !== null).join('\n'))
}
