import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, photos, text } from '../scalars'
import { caseReceipt } from './case-receipt'

export const answerCase = defineOperation({
  name: 'case.answer-case',
  kind: 'mutation',
  summary: '逐条答复',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({
    caseId: id,
    points: z
      .array(z.strictObject({ demandId: id, text: text(2, 1000, '每条答复') }), '请逐条答复')
      .check(z.minLength(1, '请逐条答复'), z.maxLength(6, '答复条数不对')),
    photos,
    /** A matter of the service guide that says more. */
    guideId: z.optional(id),
    /** For 公开办: what everybody reads, with names and numbers left out. */
    publicly: z.optional(
      z.strictObject({ summary: text(4, 300, '公开的事情经过,'), answer: text(4, 1000, '公开的答复,') }),
    ),
  }),
  output: caseReceipt,
})
