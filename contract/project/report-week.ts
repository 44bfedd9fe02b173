import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { date, id, photos, text } from '../scalars'
import { itemReceipt } from './list-view'

/** By its one responsible person; waits on the phone without a signal and counts for the week in which it was written. A week to come: `week_to_come`. */
export const reportWeek = defineOperation({
  name: 'project.report-week',
  kind: 'mutation',
  summary: '写这一周',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer', 'party_member'],
  input: z.strictObject({ itemId: id, week: date, words: text(2, 1000, '这一周做了什么,'), photos }),
  output: itemReceipt,
})
