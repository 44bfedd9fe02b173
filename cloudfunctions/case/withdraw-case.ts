import { withdrawCase as operation } from '../../contract/case/withdraw-case'
import { defineMove } from './define-move'

export const withdrawCase = defineMove({
  operation,
  move: 'withdraw',
  written: ({ reason }) => ({ kind: 'withdrawal', text: reason }),
})
