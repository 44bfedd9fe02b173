import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'

export const withdrawCase = defineOperation({
  name: 'case.withdraw-case',
  kind: 'mutation',
  summary: '居民撤回诉求',
  callers: ['resident'],
  input: z.strictObject({ caseId: id, reason: z._default(text(0, 500, '撤回的原因,'), '') }),
  output: caseReceipt,
})
