import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'

export const declineExtension = defineOperation({
  name: 'case.decline-extension',
  kind: 'mutation',
  summary: '不同意延期',
  callers: ['dispatcher', 'leader'],
  input: z.strictObject({ caseId: id, reason: text(2, 500, '不同意的理由,') }),
  output: caseReceipt,
})
