import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { callReceipt } from './call-receipt'

export const nameCallLead = defineOperation({
  name: 'case.name-call-lead',
  kind: 'mutation',
  summary: '区里指定首接部门',
  callers: ['dispatcher'],
  input: z.strictObject({ callId: id, office: id, words: text(2, 500, '交代的话,') }),
  output: callReceipt,
})
