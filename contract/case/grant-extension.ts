import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { caseReceipt } from './case-receipt'

export const grantExtension = defineOperation({
  name: 'case.grant-extension',
  kind: 'mutation',
  summary: '同意延期',
  callers: ['dispatcher', 'leader'],
  input: z.strictObject({ caseId: id }),
  output: caseReceipt,
})
