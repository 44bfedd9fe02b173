import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { date, photos, text } from '../scalars'
import { visitId } from './visit-fields'
import { visitReceipt } from './visit-view'

/** Who was met, what was heard, and the day that was agreed on for the next visit, which is planned with it. */
export const finishVisit = defineOperation({
  name: 'checkin.finish-visit',
  kind: 'mutation',
  summary: '写好走访记录',
  callers: ['party_member', 'community_worker'],
  input: z.strictObject({
    visitId,
    met: text(1, 60, '见到了谁,'),
    heard: z._default(text(0, 1000, '听到了什么,'), ''),
    nextOn: z.optional(date),
    photos,
  }),
  output: z.extend(visitReceipt, { nextVisitId: z.optional(z.string()) }),
})
