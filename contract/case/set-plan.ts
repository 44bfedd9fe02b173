import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { caseReceipt } from './case-receipt'
import { planItems } from './plan-items'

export const setPlan = defineOperation({
  name: 'case.set-plan',
  kind: 'mutation',
  summary: '定挂点领导、列整改清单',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({ caseId: id, sponsorId: id, plan: planItems.check(z.minLength(1, '整改清单至少一条')) }),
  output: caseReceipt,
})
