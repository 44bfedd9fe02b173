import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { caseReceipt } from './case-receipt'

export const takeOverCase = defineOperation({
  name: 'case.take-over-case',
  kind: 'mutation',
  summary: '超期的诉求由上一级接手',
  callers: ['dispatcher', 'leader'],
  input: z.strictObject({ caseId: id }),
  output: caseReceipt,
})
