import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'

/** Counted and shown (踢皮球); the third passing on of a round goes to the level above, which names who leads. */
export const returnCase = defineOperation({
  name: 'case.return-case',
  kind: 'mutation',
  summary: '退回或上报,写明理由',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({ caseId: id, reason: text(4, 500, '退回的理由,') }),
  output: caseReceipt,
})
