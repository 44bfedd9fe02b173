import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { callReceipt } from './call-receipt'

/** A case's first return goes back to who called; the second goes to the district, which names who leads. */
export const returnCall = defineOperation({
  name: 'case.return-call',
  kind: 'mutation',
  summary: '部门退回呼叫,写明理由',
  callers: ['department_officer'],
  input: z.strictObject({ callId: id, reason: text(4, 500, '退回的理由,') }),
  output: callReceipt,
})
