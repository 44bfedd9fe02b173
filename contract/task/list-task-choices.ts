import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

const choice = z.object({ id: z.string(), name: z.string() })

/** For the page of a new task, or of handing one on and splitting it. */
export const listTaskChoices = defineOperation({
  name: 'task.list-task-choices',
  kind: 'query',
  summary: '任务可以交给谁',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'party_member', 'admin', 'leader', 'auditor'],
  input: z.strictObject({ taskId: z.optional(id) }),
  output: z.object({
    /** Offices that the caller may issue from; for a task, empty. */
    from: z.array(choice),
    /** One level below each of those, or below the task's office. */
    below: z.array(z.extend(choice, { parent: z.string() })),
    /** One level above each of those. */
    above: z.array(z.extend(choice, { parent: z.string() })),
    colleagues: z.array(choice),
  }),
})
