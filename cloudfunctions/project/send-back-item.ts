import { sendBackItem as operation } from '../../contract/project/send-back-item'
import { defineItemMove } from './define-item-move'
import { restWhileWaiting } from './rules/week-steps'

export const sendBackItem = defineItemMove({
  operation,
  action: 'send_back',
  event: 'item.sent_back',
  words: ({ reason }) => ({ text: reason }),
  change: (item, { now }) => ({ ...item, weeks: restWhileWaiting(item.weeks, now) }),
})
