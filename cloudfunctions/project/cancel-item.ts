import { cancelItem as operation } from '../../contract/project/cancel-item'
import { defineItemMove } from './define-item-move'

export const cancelItem = defineItemMove({
  operation,
  action: 'cancel',
  event: 'item.cancelled',
  words: ({ reason }) => ({ text: reason }),
})
