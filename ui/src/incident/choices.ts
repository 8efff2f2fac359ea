// The closed lists of the incident form. Facts hold these ids; their words are in category.ftl and scene.ftl.
import { l10n } from '../l10n/l10n.svelte'

export const categories = ['theft', 'assault', 'traffic', 'medical', 'fire', 'missing', 'dispute', 'fraud', 'other'] as const
export const sceneFlags = ['injured', 'weapon', 'suspect-present', 'children'] as const

/** The word for an id of a closed list; a centre's own id without a word stands as it is. */
export function choiceLabel(list: 'category' | 'scene' | 'district' | 'landmark', id: string): string {
  return l10n.has(`${list}-${id}`) ? l10n.format(`${list}-${id}`) : id
}
