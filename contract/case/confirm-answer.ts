import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'
import { evidence } from './evidence'

export const confirmAnswer = defineOperation({
  name: 'case.confirm-answer',
  kind: 'mutation',
  summary: '居民认可答复并评价,诉求办结',
  callers: ['resident'],
  input: z.strictObject({
    caseId: id,
    rating: z.enum(['satisfied', 'basically'], '请选满意或基本满意;不满意请选“还没解决”'),
    comment: z._default(text(0, 500, '想说的话,'), ''),
    evidence,
  }),
  output: caseReceipt,
})
