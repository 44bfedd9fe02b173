import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, photos, text } from '../scalars'
import { caseReceipt } from './case-receipt'

export const addMore = defineOperation({
  name: 'case.add-more',
  kind: 'mutation',
  summary: '居民补充情况',
  callers: ['resident'],
  input: z.strictObject({ caseId: id, text: text(2, 1000, '补充的话,'), photos }),
  output: caseReceipt,
})
