import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { caseReceipt } from './case-receipt'

export const releaseText = defineOperation({
  name: 'case.release-text',
  kind: 'mutation',
  summary: '人工放行一段等待检查的文字',
  callers: ['dispatcher'],
  input: z.strictObject({ caseId: id, entryId: id }),
  output: caseReceipt,
})
