import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** Several at once; each is done or said why not, so that one that moved on holds up none. */
export const assignCases = defineOperation({
  name: 'case.assign-cases',
  kind: 'mutation',
  summary: '把几件诉求分派给本单位的一个人',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({
    caseIds: z.array(id, '请选择诉求').check(z.minLength(1, '请选择诉求'), z.maxLength(50, '一次最多分派50件')),
    personId: id,
  }),
  output: z.object({
    assigned: z.array(z.string()),
    refused: z.array(z.object({ caseId: z.string(), reason: z.string() })),
  }),
})
