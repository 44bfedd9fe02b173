import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'

export const askMore = defineOperation({
  name: 'case.ask-more',
  kind: 'mutation',
  summary: '请居民补充情况,停表等待',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({ caseId: id, question: text(2, 500, '要问的话,') }),
  output: caseReceipt,
})
