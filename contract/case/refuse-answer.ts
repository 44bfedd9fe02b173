import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, photos, text } from '../scalars'
import { caseReceipt } from './case-receipt'
import { evidence } from './evidence'

export const refuseAnswer = defineOperation({
  name: 'case.refuse-answer',
  kind: 'mutation',
  summary: '居民不认可答复:写明缺什么,升一级重办',
  callers: ['resident'],
  input: z.strictObject({ caseId: id, reason: text(2, 1000, '还缺什么,'), photos, evidence }),
  output: caseReceipt,
})
