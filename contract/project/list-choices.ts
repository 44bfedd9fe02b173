import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

const choice = z.object({ id: z.string(), name: z.string() })

/** For the forms: the offices that the caller keeps lists for, the leaders that can sponsor, and of one office its people and the offices one level below it. */
export const listProjectChoices = defineOperation({
  name: 'project.list-choices',
  kind: 'query',
  summary: '清单和项目可以选谁',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer', 'party_member', 'auditor'],
  input: z.strictObject({ office: z.optional(id) }),
  output: z.object({
    offices: z.array(choice),
    leaders: z.array(choice),
    below: z.array(choice),
    people: z.array(choice),
  }),
})
