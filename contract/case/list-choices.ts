import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { method } from './method-rule-view'

const choice = z.object({ id: z.string(), name: z.string() })

/** Everything that a dispatcher chooses from for one case: offices in reach (the suggested one first, with why), departments to call, colleagues, leaders. */
export const listChoices = defineOperation({
  name: 'case.list-choices',
  kind: 'query',
  summary: '派单、呼叫、分派时可选的单位和人',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({ caseId: id }),
  output: z.object({
    offices: z.array(z.object({ id: z.string(), name: z.string(), why: z.string() })),
    departments: z.array(choice),
    colleagues: z.array(choice),
    leaders: z.array(choice),
    /** What each method would make of this case's date: "12月1日(周二)前办结". */
    limits: z.array(z.object({ method, sentence: z.string() })),
  }),
})
