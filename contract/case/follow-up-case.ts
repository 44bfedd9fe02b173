import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, photos, text } from '../scalars'
import { caseReceipt } from './case-receipt'

export const followUpCase = defineOperation({
  name: 'case.follow-up-case',
  kind: 'mutation',
  summary: '写这一周的跟踪进展',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({ caseId: id, note: text(4, 1000, '进展,'), photos }),
  output: caseReceipt,
})
