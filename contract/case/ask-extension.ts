import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'

/** In the limit's own unit: working days, or hours for 立即办. Granted by the level above, never taken. */
export const askExtension = defineOperation({
  name: 'case.ask-extension',
  kind: 'mutation',
  summary: '申请延期',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({
    caseId: id,
    count: z.int('天数不对').check(z.gte(1, '至少1个工作日'), z.lte(30, '一次最多30个工作日')),
    reason: text(4, 500, '延期的理由,'),
  }),
  output: caseReceipt,
})
