import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, photos, point, text } from '../scalars'
import { caseReceipt } from './case-receipt'

/** The location is read once at the tap and may be left out; kept is only 在现场 / 不在现场 / 未核实. Photos are never required. */
export const logVisit = defineOperation({
  name: 'case.log-visit',
  kind: 'mutation',
  summary: '上门签到,写看到了什么',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({
    caseId: id,
    note: text(2, 1000, '看到了什么,'),
    photos,
    reading: z.optional(z.strictObject({ point, accuracy: z.number('位置不对').check(z.gte(0), z.lte(100_000)) })),
  }),
  output: caseReceipt,
})
