import { BROADCAST_CATEGORIES, type BroadcastCategory } from '../../../../contract/broadcast/words'
import type { Option } from '../../../ui/choice'

export const EVERY_CATEGORY = 'every'

/** The categories to choose from, and all of them together. */
export const CATEGORY_OPTIONS: Option<BroadcastCategory | typeof EVERY_CATEGORY>[] = [
  { value: EVERY_CATEGORY, label: '所有类别' },
  ...Object.entries(BROADCAST_CATEGORIES).map(([value, label]) => ({ value: value as BroadcastCategory, label })),
]
