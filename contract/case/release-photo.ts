import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { fileId, id } from '../scalars'
import { caseReceipt } from './case-receipt'

export const releasePhoto = defineOperation({
  name: 'case.release-photo',
  kind: 'mutation',
  summary: '人工放行一张等待检查的照片',
  callers: ['dispatcher'],
  input: z.strictObject({ caseId: id, photoId: fileId }),
  output: caseReceipt,
})
