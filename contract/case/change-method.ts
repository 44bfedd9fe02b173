import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'
import { METHODS, type Method } from './words'

/** What would shorten or drop the duty waits for the resident's consent or a second signature from above. */
export const changeMethod = defineOperation({
  name: 'case.change-method',
  kind: 'mutation',
  summary: '改办理方法',
  callers: ['dispatcher'],
  input: z.strictObject({
    caseId: id,
    method: z.enum(Object.keys(METHODS) as [Method, ...Method[]], '请选择办理方法'),
    reason: text(4, 500, '更改的理由,'),
  }),
  output: caseReceipt,
})
