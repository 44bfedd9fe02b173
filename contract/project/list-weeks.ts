import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { date } from '../scalars'

/** The weeks up to a last day (a year at most), from the present one; `rest` says why nothing is asked for in a week without a working day. */
export const listWeeks = defineOperation({
  name: 'project.list-weeks',
  kind: 'query',
  summary: '到期限前有哪几周',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer', 'party_member'],
  input: z.strictObject({ from: z.optional(date), dueOn: date }),
  output: z.object({ weeks: z.array(z.object({ week: z.string(), words: z.string(), rest: z.optional(z.string()) })) }),
})
