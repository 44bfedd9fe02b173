import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'

/** The resident still has the last word: they accept it, or refuse and the case is reopened one level up. */
export const referCase = defineOperation({
  name: 'case.refer-case',
  kind: 'mutation',
  summary: '不属受理范围:写明为什么、该去哪里',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({
    caseId: id,
    reason: text(4, 500, '不受理的理由,'),
    whereTo: text(4, 300, '该去哪里办,'),
    /** A matter of the service guide that says how. */
    guideId: z.optional(id),
  }),
  output: caseReceipt,
})
