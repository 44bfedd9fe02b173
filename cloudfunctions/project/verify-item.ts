import { verifyItem as operation } from '../../contract/project/verify-item'
import { defineItemMove } from './define-item-move'

export const verifyItem = defineItemMove({
  operation,
  action: 'verify',
  event: 'item.verified',
  words: ({ words }) => ({ text: words }),
})
