import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { callReceipt } from './call-receipt'

export const askCallExtension = defineOperation({
  name: 'case.ask-call-extension',
  kind: 'mutation',
  summary: '部门申请延期',
  callers: ['department_officer'],
  input: z.strictObject({
    callId: id,
    count: z.int('天数不对').check(z.gte(1, '至少1个工作日'), z.lte(30, '一次最多30个工作日')),
    reason: text(4, 500, '延期的理由,'),
  }),
  output: callReceipt,
})
