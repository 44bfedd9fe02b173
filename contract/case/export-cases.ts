import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { date, id } from '../scalars'
import { CASE_STATES, CATEGORIES, type CaseState, type Category } from './words'

/**
 * The cases of the caller's place as a spreadsheet, with the rates counted from exactly its rows. Days are the days of
 * raising, both included. `url` is the caller's alone and ends after an hour. Refuses more than 50,000 rows.
 */
export const exportCases = defineOperation({
  name: 'case.export-cases',
  kind: 'mutation',
  summary: '导出诉求表格',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'leader', 'auditor', 'admin'],
  input: z.strictObject({
    from: date,
    to: date,
    category: z.optional(z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]], '类别不对')),
    state: z.optional(z.enum(Object.keys(CASE_STATES) as [CaseState, ...CaseState[]], '状态不对')),
    /** A street or community. */
    place: z.optional(id),
  }),
  output: z.object({ url: z.string(), name: z.string(), rows: z.number() }),
})
