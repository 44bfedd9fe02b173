import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { caseReceipt } from './case-receipt'

export const agreeChange = defineOperation({
  name: 'case.agree-change',
  kind: 'mutation',
  summary: '同意更改办理方法或类型',
  callers: ['resident', 'dispatcher', 'leader'],
  input: z.strictObject({ caseId: id }),
  output: caseReceipt,
})
