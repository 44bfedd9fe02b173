import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, photos, text } from '../scalars'
import { caseReceipt } from './case-receipt'

/** Photos are chosen one by one from those of the case; those with faces stay out. */
export const publishCase = defineOperation({
  name: 'case.publish-case',
  kind: 'mutation',
  summary: '公开办理结果(去掉姓名)',
  callers: ['dispatcher'],
  input: z.strictObject({
    caseId: id,
    summary: text(4, 300, '公开的事情经过,'),
    answer: text(4, 1000, '公开的答复,'),
    photos,
  }),
  output: caseReceipt,
})
