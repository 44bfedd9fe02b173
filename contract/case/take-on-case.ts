import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { caseReceipt } from './case-receipt'

export const takeOnCase = defineOperation({
  name: 'case.take-on-case',
  kind: 'mutation',
  summary: '受理一件诉求',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({ caseId: id }),
  output: caseReceipt,
})
