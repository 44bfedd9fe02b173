import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { callReceipt } from './call-receipt'

export const cancelCall = defineOperation({
  name: 'case.cancel-call',
  kind: 'mutation',
  summary: '不再呼叫这个部门',
  callers: ['dispatcher'],
  input: z.strictObject({ callId: id, reason: text(2, 300, '取消的理由,') }),
  output: callReceipt,
})
