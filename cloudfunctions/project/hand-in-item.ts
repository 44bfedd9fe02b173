import { districtDay } from '../../contract/district-time'
import { handInItem as operation } from '../../contract/project/hand-in-item'
import { defineItemMove } from './define-item-move'

export const handInItem = defineItemMove({
  operation,
  action: 'hand_in',
  event: 'item.handed_in',
  words: ({ words }) => ({ text: words }),
  /** An extension that was asked for has no meaning any more. */
  change: ({ extension: _, ...item }, { madeAt }) => ({ ...item, handedInOn: districtDay(madeAt) }),
})
