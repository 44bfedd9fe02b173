import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { date, id, text } from '../scalars'
import { weekPlans } from './list-form'
import { itemReceipt } from './list-view'

/** By its responsible person, with what is done in each week that it adds; granted by the level above, never taken. */
export const askItemExtension = defineOperation({
  name: 'project.ask-extension',
  kind: 'mutation',
  summary: '申请延期',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer', 'party_member'],
  input: z.strictObject({ itemId: id, dueOn: date, reason: text(2, 500, '原因,'), weeks: weekPlans }),
  output: itemReceipt,
})
