import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { callReceipt } from './call-receipt'

export const decideCallExtension = defineOperation({
  name: 'case.decide-call-extension',
  kind: 'mutation',
  summary: '区里决定部门延期',
  callers: ['dispatcher'],
  input: z.strictObject({
    callId: id,
    granted: z.boolean('请选择同意或不同意'),
    reason: z._default(text(0, 500, '理由,'), ''),
  }),
  output: callReceipt,
})
