import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'

export const mergeCase = defineOperation({
  name: 'case.merge-case',
  kind: 'mutation',
  summary: '并到同一件事里一起办',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({ caseId: id, intoId: id, reason: text(2, 300, '并案的理由,') }),
  output: caseReceipt,
})
