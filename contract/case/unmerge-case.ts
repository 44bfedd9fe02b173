import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'

export const unmergeCase = defineOperation({
  name: 'case.unmerge-case',
  kind: 'mutation',
  summary: '拆出来单独办',
  callers: ['resident', 'community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({ caseId: id, reason: text(2, 300, '拆案的理由,') }),
  output: caseReceipt,
})
