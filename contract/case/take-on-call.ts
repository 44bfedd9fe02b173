import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { callReceipt } from './call-receipt'

export const takeOnCall = defineOperation({
  name: 'case.take-on-call',
  kind: 'mutation',
  summary: '部门接单',
  callers: ['department_officer'],
  input: z.strictObject({ callId: id }),
  output: callReceipt,
})
